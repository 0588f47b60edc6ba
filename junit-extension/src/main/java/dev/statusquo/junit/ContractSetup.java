package dev.statusquo.junit;

import dev.statusquo.ContractClient;
import dev.statusquo.Credentials;
import dev.statusquo.crawl.CoverageGate;
import dev.statusquo.crawl.CrawlPlan;
import dev.statusquo.crawl.CrawlSetup;
import dev.statusquo.crawl.Crawler;
import dev.statusquo.crawl.Extras;
import dev.statusquo.crawl.Fixtures;
import dev.statusquo.crawl.Identities;
import dev.statusquo.crawl.Selection;
import dev.statusquo.crawl.baseline.RuleSet;
import dev.statusquo.crawl.report.HarRecording;
import dev.statusquo.crawl.report.ReportFormat;
import dev.statusquo.crawl.report.ShardPart;
import dev.statusquo.crawl.run.RunCases;
import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.exchange.Transport;
import dev.statusquo.failure.Redaction;
import dev.statusquo.okhttp.OkHttpTransport;
import dev.statusquo.rule.Profile;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Severity;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Reads a contract class and its settings, and makes the crawl they describe. */
final class ContractSetup {

    /** A crawl that is over leaves no connection open for long, be there ever so many contract classes. */
    private static final Duration KEEP_ALIVE = Duration.ofSeconds(2);

    private final Class<?> type;
    private final ContractMethods methods;
    private final Settings settings;
    private final GivenValues given;
    private final ExecutionMode executionMode;
    private final ActiveRules rules;

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
        this.rules = ActiveRules.of(type);
    }

    /** Returns the run of the only {@link CrawlTest} method: opened now if nothing but an instance is needed for it. */
    ContractRun runOfCrawlTest() {
        contract();
        CrawlTestMethod.require(type);
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
        Set<ReportFormat> formats = settings.reportFormats();
        boolean whole = formats.contains(ReportFormat.HTML) || formats.contains(ReportFormat.JSON);
        return new RunMode(
                type.getName(),
                List.of(contract().spec()),
                alone ? 1 : settings.concurrency(),
                settings.isDryRun(),
                whole && settings.only().isEmpty(),
                gate);
    }

    /** Returns whether a document is named by its path at the service. */
    private boolean isAtTheService() {
        return Arrays.stream(contract().spec()).anyMatch(SpecReading::isAtTheService);
    }

    CrawlPlan plan(Provocations provocations) {
        HttpContract contract = contract();
        settings.profile(contract.profile(), rules.infos());
        given.baseUrlMethod();
        Optional<String> baseUrl = isAtTheService() ? Optional.of(given.baseUrl()) : Optional.empty();
        SpecReading documents = new SpecReading(transport(), settings.limits(), type, baseUrl);
        DeclaredApi api = new DeclaredSources(documents, methods.outwards()).read(contract);
        Selection chosen = new Narrowing(settings, methods.outwards()).of(contract, api);
        CrawlPlan plan = planned(provocations, api, chosen);
        new EmptyPlan(plan, settings, contract).objection().ifPresent(why -> {
            throw new ExtensionConfigurationException(why);
        });
        Excuses.of(contract).requireDeclared(api);
        Destruction.of(methods.outwards()).requireDeclared(api);
        return plan;
    }

    private CrawlPlan planned(Provocations provocations, DeclaredApi api, Selection selection) {
        Extras extras = new Extras(settings.stress(), List.of(provocations.probe(methods, api)))
                .judgedBy(RunCases.of(SettledConventions.of(methods, api)))
                .settling(SettledConventions.settled(methods, api));
        return CrawlPlan.of(api, given.principals(), selection, extras);
    }

    /** Returns the baseline that a run of this plan is held to. */
    RunBaseline baseline(CrawlPlan plan, Provocations provocations) {
        boolean whole = settings.selectionText().isEmpty();
        List<RuleInfo> infos = rules.infos();
        Profile profile = settings.profile(contract().profile(), infos);
        RuleSet ruleSet = RuleSet.of(infos, rule -> profile.severityOf(rule) == Severity.OFF);
        CrawlPlan all = whole ? plan : planned(provocations, plan.api(), Selection.all());
        return new BaselineSetup(type.getName(), contract().baseline(), settings).of(ruleSet, all, whole);
    }

    /** Returns what the merge of this run with other shards needs, empty for a run that is no shard. */
    Optional<ShardPart> part(CrawlPlan plan, Provocations provocations, RunBaseline baseline) {
        if (settings.shard().isEmpty()) {
            return Optional.empty();
        }
        CrawlPlan whole = planned(provocations, plan.api(), plan.selection().split(Optional.empty()));
        return Optional.of(new ShardDescription(
                        settings,
                        List.of(contract().spec()),
                        rules.infos(),
                        settings.profile(contract().profile(), rules.infos()),
                        SettledConventions.of(methods, plan.api()),
                        Excuses.of(contract()).reasons())
                .of(plan, whole, baseline));
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
        Fixtures fixtures = given.fixtures(client);
        CrawlSetup setup = new CrawlSetup(
                type.getName(),
                plan.api(),
                baseUrl,
                new Identities(identities),
                fixtures,
                recorded(transport, redaction),
                settings.limits()
                        .permitting(settings.permissions(
                                Destruction.of(methods.outwards()).operations())),
                settings.profile(contract().profile(), rules.infos()),
                rules.rules(),
                settings.seed(),
                redaction,
                SettledConventions.settled(methods, plan.api()));
        Crawler crawl = Crawler.of(setup);
        if (plan.cases().isEmpty() && settings.changedSince().isPresent()) {
            crawl.note("nothing that is declared differs from "
                    + settings.changedSince().orElse("") + " (statusquo.changed-since), so there was no case to run");
        }
        String chosen = settings.selectionOfAllShards();
        if (settings.coverageMinimum().isPresent() && !chosen.isEmpty()) {
            crawl.note("statusquo.coverage.min is not judged where " + chosen + " chooses among the cases");
        }
        if (plan.leftOut() > 0) {
            crawl.note("cases that load the service on purpose were left out: " + plan.leftOut()
                    + "; statusquo.stress=true runs them, with "
                    + settings.limits().stressBudget()
                    + " requests at the most (statusquo.stress.budget)");
        }
        FixtureNames.of(plan.api()).remarks(fixtures.values().keySet()).forEach(crawl::note);
        return crawl;
    }

    private Transport transport() {
        return OkHttpTransport.create()
                .withPinnedNames()
                .withKeepAlive(KEEP_ALIVE)
                .withTimeout(settings.limits().timeout());
    }

    /** Only what the crawl itself sends: how the class gets its credentials is not to be written down. */
    private Transport recorded(Transport transport, Redaction redaction) {
        return settings.reportFormats().contains(ReportFormat.HAR)
                ? HarRecording.of(transport, RunReport.folder(settings), redaction, Clock.systemUTC())
                : transport;
    }

    private HttpContract contract() {
        return methods.contract()
                .orElseThrow(() -> new ExtensionConfigurationException("@CrawlTest stands in " + type.getSimpleName()
                        + ", which has no @HttpContract; annotate the class with @HttpContract(spec = \"…\")"));
    }

    private void requireAnswer(Transport transport, String baseUrl) {
        new FirstContact(transport).objection(baseUrl).ifPresent(objection -> {
            throw new ExtensionConfigurationException(
                    "@BaseUrl is '" + baseUrl + "', where nothing answers: " + objection
                            + "; start the service before the crawl, such as in @BeforeAll, or correct the address");
        });
    }
}
