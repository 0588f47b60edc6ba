package dev.statusquo.junit;

import dev.statusquo.ContractClient;
import dev.statusquo.Credentials;
import dev.statusquo.crawl.AllowedHosts;
import dev.statusquo.crawl.CrawlPlan;
import dev.statusquo.crawl.CrawlRules;
import dev.statusquo.crawl.CrawlSetup;
import dev.statusquo.crawl.Fixtures;
import dev.statusquo.crawl.Identities;
import dev.statusquo.crawl.Selection;
import dev.statusquo.crawl.data.BaseAddress;
import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.exchange.Transport;
import dev.statusquo.failure.Redaction;
import dev.statusquo.okhttp.OkHttpTransport;
import dev.statusquo.rule.HttpRules;
import dev.statusquo.rule.Profile;
import dev.statusquo.rule.Rule;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.RuleProvider;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;

/** Reads a contract class and its settings, and makes the crawl they describe. */
final class ContractSetup {

    private final Class<?> type;
    private final ContractMethods methods;
    private final Settings settings;

    ContractSetup(ExtensionContext context) {
        this(context.getRequiredTestClass(), ContractMethods.of(context), Settings.from(context));
    }

    ContractSetup(Class<?> type, Settings settings) {
        this(type, ContractMethods.of(type), settings);
    }

    private ContractSetup(Class<?> type, ContractMethods methods, Settings settings) {
        this.type = type;
        this.methods = methods;
        this.settings = settings;
    }

    /** Returns the run of the only {@link CrawlTest} method. */
    ContractRun runOfCrawlTest() {
        contract();
        requireOneCrawlTest();
        return run();
    }

    ContractRun run() {
        HttpContract contract = contract();
        List<Rule> rules = rules();
        Profile profile = settings.profile(contract.profile(), infos(rules));
        String baseUrl = baseUrl();
        Transport transport =
                OkHttpTransport.create().withTimeout(settings.limits().timeout());
        DeclaredApi api = new DeclaredSources(new SpecReading(transport, settings.limits(), type), methods.outwards())
                .read(contract);
        CrawlPlan plan = CrawlPlan.of(api, settings.selection());
        requireCases(plan, contract);
        requireAnswer(transport, baseUrl);
        ContractClient client = ContractClient.to(baseUrl).over(transport);
        Map<String, Credentials> identities = identities(client);
        Redaction redaction = Redaction.standard().withNames(settings.redactedNames());
        for (Credentials credentials : identities.values()) {
            redaction = credentials.hiddenBy(redaction);
        }
        CrawlSetup setup = new CrawlSetup(
                type.getName(),
                api,
                baseUrl,
                new Identities(identities),
                fixtures(client),
                transport,
                settings.limits(),
                profile,
                rules,
                settings.seed(),
                redaction);
        return new ContractRun(plan, dev.statusquo.crawl.Crawl.of(setup));
    }

    private HttpContract contract() {
        return methods.contract()
                .orElseThrow(() -> new ExtensionConfigurationException("@CrawlTest stands in " + type.getSimpleName()
                        + ", which has no @HttpContract; annotate the class with @HttpContract(spec = \"…\")"));
    }

    private void requireOneCrawlTest() {
        List<Method> found =
                AnnotationSupport.findAnnotatedMethods(type, CrawlTest.class, HierarchyTraversalMode.TOP_DOWN);
        if (found.size() > 1) {
            String names = found.stream().map(Method::getName).sorted().collect(Collectors.joining(", "));
            throw new ExtensionConfigurationException(
                    "@CrawlTest stands on " + found.size() + " methods of " + type.getSimpleName() + " (" + names
                            + "); one method runs all cases, choose among them with statusquo.only");
        }
        Method method = found.get(0);
        if (!List.of(method.getParameterTypes()).contains(ContractCase.class)) {
            throw new ExtensionConfigurationException("@CrawlTest method " + type.getSimpleName() + "."
                    + method.getName() + " takes no ContractCase; let it take one and call its verify()");
        }
    }

    private void requireAnswer(Transport transport, String baseUrl) {
        new FirstContact(transport).objection(baseUrl).ifPresent(objection -> {
            throw new ExtensionConfigurationException(
                    "@BaseUrl is '" + baseUrl + "', where nothing answers: " + objection
                            + "; start the service before the crawl, such as in @BeforeAll, or correct the address");
        });
    }

    private String baseUrl() {
        List<Method> found = methods.nearest(BaseUrl.class);
        if (found.size() != 1) {
            throw new ExtensionConfigurationException("@BaseUrl stands on "
                    + (found.isEmpty() ? "no method" : found.size() + " methods") + " of " + type.getSimpleName()
                    + "; it needs exactly one: @BaseUrl static String baseUrl() { return \"http://localhost:8080\"; }");
        }
        String baseUrl = methods.call(found.get(0), "@BaseUrl", String.class, null);
        new AllowedHosts(settings.limits().allowedHosts()).objection(baseUrl).ifPresent(objection -> {
            throw new ExtensionConfigurationException(
                    "@BaseUrl is '" + baseUrl + "': " + objection
                            + "; return an address such as http://localhost:8080, or allow the host by statusquo.allowed-hosts");
        });
        try {
            BaseAddress.of(baseUrl, List.of());
            ContractClient.to(baseUrl);
        } catch (IllegalArgumentException wrong) {
            throw new ExtensionConfigurationException("@BaseUrl: " + wrong.getMessage(), wrong);
        }
        return baseUrl;
    }

    private void requireCases(CrawlPlan plan, HttpContract contract) {
        if (plan.cases().isEmpty()) {
            String why = plan.planned() == 0
                    ? DeclaredSources.written(contract)
                            + " declares no operation, so there is no case to run; name the "
                            + "document of the service, with its paths"
                    : "no case of " + plan.planned() + " fits " + settings.selectionText() + "; a key looks like '"
                            + CrawlPlan.of(plan.api(), Selection.all())
                                    .cases()
                                    .get(0)
                                    .key()
                            + "', and a star stands for any text";
            throw new ExtensionConfigurationException(why);
        }
    }

    private Map<String, Credentials> identities(ContractClient client) {
        List<Method> found = new ArrayList<>(methods.all(Identity.class));
        found.sort(Comparator.<Method>comparingInt(
                        method -> method.getAnnotation(Identity.class).order())
                .thenComparing(method -> method.getAnnotation(Identity.class).value()));
        Map<String, Credentials> identities = new LinkedHashMap<>();
        for (Method method : found) {
            String name = method.getAnnotation(Identity.class).value();
            if (name.isBlank() || identities.containsKey(name)) {
                throw new ExtensionConfigurationException(
                        "@Identity(\"" + name + "\") is blank or stands twice; give each identity a name of its own");
            }
            identities.put(name, methods.call(method, "@Identity(\"" + name + "\")", Credentials.class, client));
        }
        return identities;
    }

    private Fixtures fixtures(ContractClient client) {
        Map<String, String> values = new HashMap<>();
        for (Method method : methods.all(Fixture.class)) {
            String name = method.getAnnotation(Fixture.class).value();
            values.put(name, methods.call(method, "@Fixture(\"" + name + "\")", String.class, client));
        }
        return new Fixtures(values);
    }

    private static List<RuleInfo> infos(List<Rule> rules) {
        List<RuleInfo> infos = new ArrayList<>(rules.stream().map(Rule::info).toList());
        infos.addAll(CrawlRules.all());
        return infos;
    }

    private List<Rule> rules() {
        List<Rule> rules = new ArrayList<>(HttpRules.all());
        ServiceLoader.load(RuleProvider.class, type.getClassLoader())
                .forEach(provider -> rules.addAll(provider.rules()));
        return rules;
    }
}
