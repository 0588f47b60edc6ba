package dev.statusquo.crawl.probe.creation;

import dev.statusquo.crawl.probe.Bench;
import dev.statusquo.crawl.probe.ClientFaultIsNoServerError;
import dev.statusquo.crawl.probe.Judgement;
import dev.statusquo.crawl.probe.Neighbours;
import dev.statusquo.crawl.probe.Positive;
import dev.statusquo.crawl.probe.Probe;
import dev.statusquo.crawl.probe.ProbeCase;
import dev.statusquo.crawl.probe.Safety;
import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.crawl.spec.DeclaredOperation;
import dev.statusquo.error.schema.JsonText;
import dev.statusquo.error.schema.JsonValue;
import dev.statusquo.exchange.Body;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.Method;
import dev.statusquo.exchange.Request;
import dev.statusquo.failure.Fact;
import dev.statusquo.header.Location;
import dev.statusquo.header.UriReference;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Verdict;
import java.util.List;
import java.util.Optional;

/** Follows the Location of each create, as sent and with the same credentials, to what was created. */
final class CreatedIsFound implements Probe {

    private static final RuleInfo INFO = new RuleInfo(
            "location-leads-to-what-was-created",
            Requirement.CONTRADICTION,
            Citation.rfc(9110, "15.3.2"),
            "The Location of a 201 leads to what was created",
            "Clients follow Location without a second look-up. One that leads nowhere, or to another thing, loses what was just made.",
            "Build Location from the id that was stored, through the same route that serves the read.");

    private static final RuleInfo DECLARED = new RuleInfo(
            "location-is-a-declared-path",
            Requirement.ADVICE,
            Citation.rfc(9110, "15.3.2"),
            "The Location of a 201 is a path that the document declares",
            "A client that is generated from the document has no operation for where Location leads, and the document says nothing "
                    + "of what it finds there.",
            "Build Location from the declared path of the read, or declare the path that it leads to.");

    private static final List<String> IDS = List.of("id", "uuid", "_id", "key");
    private static final int MOST_READS = 4;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<RuleInfo> rules() {
        return List.of(INFO, DECLARED);
    }

    @Override
    public List<ProbeCase> cases(DeclaredApi api) {
        return api.operations().stream()
                .filter(operation -> operation.method().equals(Method.POST) && declaresCreated(operation))
                .map(operation -> ProbeCase.of(
                        INFO, Safety.CREATE, operation, "created, then read", "200", bench -> run(bench, operation)))
                .toList();
    }

    private static boolean declaresCreated(DeclaredOperation operation) {
        return operation.responses().stream()
                .anyMatch(response -> response.status().toString().equals("201"));
    }

    private static Judgement run(Bench bench, DeclaredOperation operation) {
        Positive before = bench.positive(operation);
        if (before.working().isEmpty()) {
            return Judgement.undecided(INFO, before.reason());
        }
        // What was created for another case may have been deleted by one: then waiting for it is in vain.
        Judgement judgement = run(bench, before.working().get(), 1);
        if (judgement.verdict() instanceof Verdict.Broken) {
            Optional<Positive.Working> anew = bench.fresh(operation).working();
            return anew.isPresent() ? run(bench, anew.get(), MOST_READS) : judgement;
        }
        return judgement;
    }

    private static Judgement run(Bench bench, Positive.Working created, int reads) {
        Exchange create = created.exchange();
        if (create.status().code() != 201) {
            return Judgement.undecided(INFO, "the create was answered " + create.status() + ", not 201");
        }
        Optional<UriReference> base = UriReference.parse(create.request().uri()).value();
        Optional<UriReference> target = base.flatMap(uri -> create.headers()
                .first("Location")
                .flatMap(sent -> Location.parse(sent).value())
                .map(location -> location.resolve(uri)));
        if (target.isEmpty()) {
            return Judgement.undecided(INFO, "the 201 has no Location to follow");
        }
        if (!target.get().sameOrigin(base.get())) {
            return Judgement.undecided(INFO, "Location leads to another origin, where credentials are not sent");
        }
        return follow(bench, created, target.get().toString(), reads);
    }

    private static Judgement follow(Bench bench, Positive.Working created, String target, int reads) {
        Request get = new Request(Method.GET, target, created.bare().headers().without("Content-Type"), Body.empty());
        Exchange read = bench.send(bench.as(created.identity(), get));
        for (int attempt = 1; read.status().code() == 404 && attempt < reads && bench.patience(attempt); attempt++) {
            read = bench.send(bench.as(created.identity(), get));
        }
        int code = read.status().code();
        if (code == 401 || code == 403 || code == 429 || code == 503) {
            return Judgement.undecided(INFO, "the read of what was created was answered " + read.status());
        }
        if (!read.status().isSuccess()) {
            return Judgement.broken(
                            INFO,
                            read.status() + " where Location says that something was created",
                            "200",
                            read.status())
                    .implying(ClientFaultIsNoServerError.ANY_SERVER_ERROR);
        }
        Judgement judgement = sameThing(created.exchange(), read);
        if (judgement.verdict() instanceof Verdict.Kept) {
            checkPath(bench, created, get);
        }
        return judgement;
    }

    /** Asked only where a read of what was created is declared at all. */
    private static void checkPath(Bench bench, Positive.Working created, Request get) {
        DeclaredApi api = bench.api();
        String path = bench.belowBase(get);
        boolean expected = Creates.read(api, created.draft().operation()).isPresent();
        if (expected && api.operationsServing(Method.GET, path).isEmpty()) {
            bench.also(
                    DECLARED,
                    Verdict.broken(
                            "Location leads to a path that is not declared",
                            Fact.expected("a path such as "
                                    + Neighbours.item(
                                                    api,
                                                    created.draft().operation().path())
                                            .map(Object::toString)
                                            .orElse("")),
                            Fact.butWas(path)));
        }
    }

    private static Judgement sameThing(Exchange create, Exchange read) {
        JsonValue made = JsonText.of(create.body()).orAbsent();
        JsonValue found = JsonText.of(read.body()).orAbsent();
        for (String name : IDS) {
            JsonValue id = made.get(name);
            JsonValue other = found.get(name);
            if (id.isPresent() && other.isPresent() && !id.equals(other)) {
                return Judgement.broken(
                        INFO, "Location leads to another thing than was created", name + " " + id, name + " " + other);
            }
        }
        return Judgement.kept(INFO);
    }
}
