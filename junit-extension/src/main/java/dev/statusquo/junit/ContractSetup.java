package dev.statusquo.junit;

import dev.statusquo.ContractClient;
import dev.statusquo.Credentials;
import dev.statusquo.crawl.CoverageGate;
import dev.statusquo.crawl.CrawlPlan;
import dev.statusquo.crawl.CrawlRules;
import dev.statusquo.crawl.CrawlSetup;
import dev.statusquo.crawl.Crawler;
import dev.statusquo.crawl.Identities;
import dev.statusquo.crawl.Selection;
import dev.statusquo.crawl.baseline.RuleSet;
import dev.statusquo.crawl.run.Conventions;
import dev.statusquo.crawl.run.RunCases;
import dev.statusquo.crawl.run.RunRules;
import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.exchange.Transport;
import dev.statusquo.failure.Redaction;
import dev.statusquo.okhttp.OkHttpTransport;
import dev.statusquo.rule.HttpRules;
import dev.statusquo.rule.Profile;
import dev.statusquo.rule.Rule;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.RuleProvider;
import dev.statusquo.rule.Severity;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;

/** Reads a contract class and its settings, and makes the crawl they describe. */
final class ContractSetup {

    private final Class<?> type;
    private final ContractMethods methods;
    private final Settings settings;
    private final GivenValues given;
    private final ExecutionMode executionMode;

    ContractSetup(ExtensionContext context) {
        this(
                context.getRequiredTestClass(),
                ContractMethods.of(context),
                Settings.from(context),
                context.getExecutionMode());
    }

    ContractSetup(Class<?> type, Settings settings) {
        this(type, ContractMethods.of(type), settings, ExecutionMode.SAME_THREAD);
    }

    private ContractSetup(Class<?> type, ContractMethods methods, Settings settings, ExecutionMode executionMode) {
        this.type = type;
        this.methods = methods;
        this.settings = settings;
        this.given = new GivenValues(type, methods, settings);
        this.executionMode = executionMode;
    }

    /** Returns the run of the only {@link CrawlTest} method: opened now if nothing but an instance is needed for it. */
    ContractRun runOfCrawlTest() {
        contract();
        requireOneCrawlTest();
        ContractRun run = new ContractRun(mode());
        if (given.hasBaseUrl() || !isAtTheService()) {
            run.plan(this);
            announce(run);
            if (given.areAtHand()) {
                run.open(this);
            }
        } else if (executionMode == ExecutionMode.CONCURRENT) {
            throw new ExtensionConfigurationException(
                    "@HttpContract: the document is at the service, and only an instance of "
                            + type.getSimpleName()
                            + " knows where that is; make the @BaseUrl method static, or annotate the class with "
                            + "@TestInstance(PER_CLASS) or @Execution(SAME_THREAD)");
        }
        return run;
    }

    /** Returns a run, planned and opened. */
    ContractRun run() {
        ContractRun run = new ContractRun(mode());
        run.plan(this);
        announce(run);
        run.open(this);
        return run;
    }

    private void announce(ContractRun run) {
        if (run.mode().dryRun()) {
            RunReport.of(settings).list(run);
        }
    }

    private RunMode mode() {
        boolean alone = contract().isolation() == Isolation.PER_CASE;
        Optional<CoverageGate> gate = settings.coverageMinimum()
                .filter(minimum -> settings.selectionText().isEmpty())
                .map(minimum -> new CoverageGate(minimum, Excuses.of(contract()).reasons()));
        return new RunMode(type.getName(), alone ? 1 : settings.concurrency(), settings.isDryRun(), gate);
    }

    /** Returns whether a document is named by its path at the service. */
    private boolean isAtTheService() {
        return Arrays.stream(contract().spec()).anyMatch(SpecReading::isAtTheService);
    }

    CrawlPlan plan() {
        HttpContract contract = contract();
        settings.profile(contract.profile(), infos(rules()));
        given.baseUrlMethod();
        Optional<String> baseUrl = isAtTheService() ? Optional.of(given.baseUrl()) : Optional.empty();
        SpecReading documents = new SpecReading(transport(), settings.limits(), type, baseUrl);
        DeclaredApi api = new DeclaredSources(documents, methods.outwards()).read(contract);
        CrawlPlan plan = planned(api, settings.selection());
        requireCases(plan, contract);
        Excuses.of(contract).requireDeclared(api);
        Destruction.of(methods.outwards()).requireDeclared(api);
        return plan;
    }

    private CrawlPlan planned(DeclaredApi api, Selection selection) {
        return CrawlPlan.of(api, given.principals(), selection, RunCases.of(Conventions.none()));
    }

    /** Returns the baseline that a run of this plan is held to. */
    RunBaseline baseline(CrawlPlan plan) {
        boolean whole = settings.selectionText().isEmpty();
        List<RuleInfo> infos = infos(rules());
        Profile profile = settings.profile(contract().profile(), infos);
        RuleSet rules = RuleSet.of(infos, rule -> profile.severityOf(rule) == Severity.OFF);
        return new BaselineSetup(type.getName(), contract().baseline(), settings)
                .of(rules, whole ? plan : planned(plan.api(), Selection.all()), whole);
    }

    Crawler crawl(CrawlPlan plan) {
        String baseUrl = given.baseUrl();
        Transport transport = transport();
        requireAnswer(transport, baseUrl);
        ContractClient client = ContractClient.to(baseUrl).over(transport);
        Map<String, Credentials> identities = given.identities(client);
        Redaction redaction = Redaction.standard().withNames(settings.redactedNames());
        for (Credentials credentials : identities.values()) {
            redaction = credentials.hiddenBy(redaction);
        }
        List<Rule> rules = rules();
        CrawlSetup setup = new CrawlSetup(
                type.getName(),
                plan.api(),
                baseUrl,
                new Identities(identities),
                given.fixtures(client),
                transport,
                settings.limits()
                        .permitting(settings.permissions(
                                Destruction.of(methods.outwards()).operations())),
                settings.profile(contract().profile(), infos(rules)),
                rules,
                settings.seed(),
                redaction);
        Crawler crawl = Crawler.of(setup);
        if (settings.coverageMinimum().isPresent() && !settings.selectionText().isEmpty()) {
            crawl.note("statusquo.coverage.min is not judged where " + settings.selectionText()
                    + " chooses among the cases");
        }
        return crawl;
    }

    private Transport transport() {
        return OkHttpTransport.create().withTimeout(settings.limits().timeout());
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

    private static List<RuleInfo> infos(List<Rule> rules) {
        List<RuleInfo> infos = new ArrayList<>(rules.stream().map(Rule::info).toList());
        infos.addAll(CrawlRules.all());
        infos.addAll(RunRules.infos());
        return infos;
    }

    private List<Rule> rules() {
        List<Rule> rules = new ArrayList<>(HttpRules.all());
        ServiceLoader.load(RuleProvider.class, type.getClassLoader())
                .forEach(provider -> rules.addAll(provider.rules()));
        return rules;
    }
}
