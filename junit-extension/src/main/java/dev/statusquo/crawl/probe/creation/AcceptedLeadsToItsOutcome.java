package dev.statusquo.crawl.probe.creation;

import dev.statusquo.crawl.probe.Bench;
import dev.statusquo.crawl.probe.ClientFaultIsNoServerError;
import dev.statusquo.crawl.probe.Judgement;
import dev.statusquo.crawl.probe.Positive;
import dev.statusquo.crawl.probe.Probe;
import dev.statusquo.crawl.probe.ProbeCase;
import dev.statusquo.crawl.probe.ReadBack;
import dev.statusquo.crawl.probe.Safety;
import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.crawl.spec.DeclaredOperation;
import dev.statusquo.error.schema.JsonText;
import dev.statusquo.error.schema.JsonValue;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.Method;
import dev.statusquo.header.UriReference;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.RuleInfo;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Follows a 202 to where its outcome is told, and waits a moment for it. */
final class AcceptedLeadsToItsOutcome implements Probe {

    private static final RuleInfo INFO = new RuleInfo(
            "accepted-leads-to-its-outcome",
            Requirement.ADVICE,
            Citation.rfc(9110, "15.3.3"),
            "A 202 leads to where its outcome is told",
            "202 says only that the work may be done some day. A monitor that is not there leaves the client without any way to "
                    + "know.",
            "Create the monitor before 202 is answered, and keep it until the outcome has been told.");

    private static final List<String> MEMBERS = List.of(
            "status_url", "statusUrl", "status_uri", "statusUri", "monitor", "monitor_url", "href", "location", "self");
    private static final int MOST_READS = 4;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ProbeCase> cases(DeclaredApi api) {
        return api.operations().stream()
                .filter(operation -> !operation.method().isSafe() && Creates.declares(operation, 202))
                .filter(operation -> !Creates.grantsCredentials(operation))
                .map(operation -> ProbeCase.of(
                        INFO,
                        operation.method().equals(Method.POST) ? Safety.CREATE : Safety.DESTROY,
                        operation,
                        "accepted, then followed",
                        "a monitor",
                        bench -> run(bench, operation)))
                .toList();
    }

    private static Judgement run(Bench bench, DeclaredOperation operation) {
        Positive fresh = bench.fresh(operation);
        if (fresh.working().isEmpty()) {
            return Judgement.undecided(INFO, fresh.reason());
        }
        Positive.Working working = fresh.working().get();
        Exchange accepted = working.exchange();
        if (accepted.status().code() != 202) {
            return Judgement.undecided(INFO, "the request was answered " + accepted.status() + ", not 202");
        }
        Optional<UriReference> base =
                UriReference.parse(accepted.request().uri()).value();
        Optional<UriReference> monitor = base.flatMap(from -> monitor(accepted).map(uri -> uri.resolve(from)));
        // That 202 says where to look at all is a response rule.
        if (monitor.isEmpty()) {
            return Judgement.undecided(INFO, "the 202 does not say where its outcome is told");
        }
        if (!monitor.get().sameOrigin(base.get())) {
            return Judgement.undecided(INFO, "the monitor is of another origin, where credentials are not sent");
        }
        return follow(bench, ReadBack.at(monitor.get().toString(), bench, working));
    }

    private static Judgement follow(Bench bench, ReadBack monitor) {
        Exchange told = monitor.look();
        for (int i = 1; ReadBack.isGone(told) && i < MOST_READS && bench.patience(i); i++) {
            told = monitor.look();
        }
        int code = told.status().code();
        if (told.status().isSuccess() || code == 303 || code == 302 || code == 307) {
            return Judgement.kept(INFO);
        }
        if (code == 401 || code == 403 || code == 429 || code == 503) {
            return Judgement.undecided(INFO, "the monitor was answered " + told.status());
        }
        Exchange shown = monitor.show();
        return Judgement.broken(INFO, shown.status() + " where a 202 says to look", "200, 202 or 303", shown.status())
                .implying(ClientFaultIsNoServerError.ANY_SERVER_ERROR);
    }

    private static Optional<UriReference> monitor(Exchange accepted) {
        JsonValue body = JsonText.of(accepted.body()).orAbsent();
        return Stream.of("Location", "Operation-Location", "Content-Location")
                .flatMap(name -> accepted.headers().first(name).stream())
                .findFirst()
                .or(() -> MEMBERS.stream()
                        .flatMap(name -> body.get(name).text().stream())
                        .filter(text -> text.startsWith("/") || text.startsWith("http"))
                        .findFirst())
                .flatMap(text -> UriReference.parse(text).value());
    }
}
