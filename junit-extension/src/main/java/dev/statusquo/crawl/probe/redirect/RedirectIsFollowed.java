package dev.statusquo.crawl.probe.redirect;

import dev.statusquo.crawl.probe.Bench;
import dev.statusquo.crawl.probe.ClientFaultIsNoServerError;
import dev.statusquo.crawl.probe.Judgement;
import dev.statusquo.crawl.probe.Positive;
import dev.statusquo.crawl.probe.Probe;
import dev.statusquo.crawl.probe.ProbeCase;
import dev.statusquo.crawl.probe.Reads;
import dev.statusquo.crawl.probe.Safety;
import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.crawl.spec.DeclaredOperation;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.Method;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.RuleInfo;
import java.util.List;

/** Follows each redirect that an operation declares, as far as it leads. */
final class RedirectIsFollowed implements Probe {

    private static final RuleInfo INFO = new RuleInfo(
            "redirect-leads-to-an-answer",
            Requirement.CONTRADICTION,
            Citation.rfc(9110, "15.4"),
            "A redirect leads to something that answers",
            "Clients follow on their own. A redirect to what is not there, or to itself, turns a request that was understood into "
                    + "an error that names another address.",
            "Build Location from the route that serves the target, and test it by following.");

    private static final RuleInfo SHORT = new RuleInfo(
            "redirect-needs-few-hops",
            Requirement.ADVICE,
            Citation.rfc(9110, "15.4"),
            "A redirect leads to its end in at most five hops",
            "Every hop is a round trip, and clients give up after some number of them that is their own choice.",
            "Let the first redirect name the last address.");

    private static final RuleInfo ENCRYPTED = new RuleInfo(
            "redirect-stays-encrypted",
            Requirement.ADVICE,
            Citation.rfc(9110, "17.2"),
            "A redirect does not lead from https to http",
            "What was asked in confidence is asked again for everybody on the way to read, often with credentials; careful clients "
                    + "refuse, and the request fails.",
            "Build Location with https; behind a proxy, from the scheme that the client used.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<RuleInfo> rules() {
        return List.of(INFO, SHORT, ENCRYPTED);
    }

    @Override
    public List<ProbeCase> cases(DeclaredApi api) {
        return Redirects.of(api).stream()
                .filter(operation -> operation.method().equals(Method.GET) || Reads.declares(operation, 303))
                .map(operation -> ProbeCase.of(
                        INFO,
                        operation.method().isSafe() ? Safety.READ : Safety.CREATE,
                        operation,
                        "redirect followed",
                        "an answer",
                        bench -> run(bench, operation)))
                .toList();
    }

    private static Judgement run(Bench bench, DeclaredOperation operation) {
        Positive positive = bench.positive(operation);
        if (positive.working().isEmpty()) {
            return Judgement.undecided(INFO, positive.reason());
        }
        Exchange first = positive.working().get().exchange();
        boolean read = operation.method().isSafe();
        if (!Hops.isRedirect(first) || !read && first.status().code() != 303) {
            return Judgement.undecided(INFO, "the valid request is answered " + first.status());
        }
        bench.adopt(Positive.none("", List.of(first)), operation);
        Hops.Trail trail = Hops.follow(bench, first);
        return switch (trail.end()) {
            case ANSWER -> answered(trail.last());
            case LOOP ->
                Judgement.broken(
                                INFO,
                                "the redirect leads back to itself",
                                "an answer",
                                "a loop of " + trail.count() + " hops")
                        .implying("redirect-leads-elsewhere");
            case TOO_MANY ->
                Judgement.broken(
                        SHORT,
                        "the redirect needs more than " + Hops.MOST + " hops",
                        "at most " + Hops.MOST + " hops",
                        "a further redirect after " + Hops.MOST);
            case UNENCRYPTED ->
                Judgement.broken(
                        ENCRYPTED,
                        "the redirect leads from https to http",
                        "a Location with https",
                        trail.last().headers().first("Location").orElse(""));
            case ELSEWHERE -> Judgement.undecided(INFO, "the redirect leads to another origin, which is not asked");
            case NOWHERE -> Judgement.undecided(INFO, "the redirect has no Location that can be followed");
        };
    }

    private static Judgement answered(Exchange last) {
        return switch (last.status().code()) {
            case 404, 405, 410, 500 ->
                Judgement.broken(
                                INFO,
                                last.status() + " where the redirect leads",
                                "an answer, such as 200",
                                last.status())
                        .implying(ClientFaultIsNoServerError.ANY_SERVER_ERROR);
            default ->
                last.status().isSuccess()
                        ? Judgement.kept(INFO)
                        : Judgement.undecided(INFO, "where the redirect leads, the service answered " + last.status());
        };
    }
}
