package dev.statusquo.junit;

import dev.statusquo.ContractClient;
import dev.statusquo.Credentials;
import dev.statusquo.crawl.AllowedHosts;
import dev.statusquo.crawl.Crawl;
import dev.statusquo.crawl.CrawlPlan;
import dev.statusquo.crawl.CrawlSetup;
import dev.statusquo.crawl.Fixtures;
import dev.statusquo.crawl.Identities;
import dev.statusquo.crawl.Selection;
import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.exchange.Transport;
import dev.statusquo.failure.Redaction;
import dev.statusquo.okhttp.OkHttpTransport;
import dev.statusquo.rule.HttpRules;
import dev.statusquo.rule.Rule;
import dev.statusquo.rule.RuleProvider;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;

/** Reads a contract class and its settings, and makes the crawl they describe. */
final class ContractSetup {

    private final Class<?> type;
    private final ContractMethods methods;
    private final Settings settings;

    ContractSetup(ExtensionContext context) {
        this.type = context.getRequiredTestClass();
        this.methods = new ContractMethods(type, context.getTestInstance().orElse(null));
        this.settings = Settings.from(context);
    }

    ContractRun run() {
        HttpContract contract = AnnotationSupport.findAnnotation(type, HttpContract.class)
                .orElseThrow(() -> new ExtensionConfigurationException("@CrawlTest stands in " + type.getSimpleName()
                        + ", which has no @HttpContract; annotate the class with @HttpContract(spec = \"…\")"));
        String baseUrl = baseUrl();
        Transport transport =
                OkHttpTransport.create().withTimeout(settings.limits().timeout());
        DeclaredApi api = new SpecReading(transport, settings.limits(), type).read(contract.spec());
        CrawlPlan plan = CrawlPlan.of(api, settings.selection());
        requireCases(plan, contract);
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
                settings.profile(contract.profile()),
                rules(),
                settings.seed(),
                redaction);
        try {
            return new ContractRun(plan, Crawl.of(setup));
        } catch (IllegalArgumentException wrong) {
            throw new ExtensionConfigurationException("@BaseUrl: " + wrong.getMessage(), wrong);
        }
    }

    private String baseUrl() {
        List<Method> found = methods.annotatedWith(BaseUrl.class);
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
        return baseUrl;
    }

    private void requireCases(CrawlPlan plan, HttpContract contract) {
        if (plan.cases().isEmpty()) {
            String why = plan.planned() == 0
                    ? "@HttpContract(spec = \"" + contract.spec()
                            + "\") declares no operation, so there is no case to run; name the "
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
        List<Method> found = new ArrayList<>(methods.annotatedWith(Identity.class));
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
        for (Method method : methods.annotatedWith(Fixture.class)) {
            String name = method.getAnnotation(Fixture.class).value();
            values.put(name, methods.call(method, "@Fixture(\"" + name + "\")", String.class, client));
        }
        return new Fixtures(values);
    }

    private List<Rule> rules() {
        List<Rule> rules = new ArrayList<>(HttpRules.all());
        ServiceLoader.load(RuleProvider.class, type.getClassLoader())
                .forEach(provider -> rules.addAll(provider.rules()));
        return rules;
    }
}
