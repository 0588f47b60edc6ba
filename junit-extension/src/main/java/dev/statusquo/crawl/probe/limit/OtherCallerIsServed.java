package dev.statusquo.crawl.probe.limit;

import dev.statusquo.crawl.probe.Bench;
import dev.statusquo.crawl.probe.Judgement;
import dev.statusquo.crawl.probe.Positive;
import dev.statusquo.crawl.probe.Principals;
import dev.statusquo.crawl.probe.Probe;
import dev.statusquo.crawl.probe.ProbeCase;
import dev.statusquo.crawl.probe.Safety;
import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.crawl.spec.DeclaredOperation;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.Request;
import dev.statusquo.exchange.Status;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.RuleInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Uses a limit up as one identity and asks as another. That all share one limit is a service's own choice, so it is asked only where
 * the document says that each caller has one.
 */
final class OtherCallerIsServed implements Probe {

    private static final RuleInfo INFO = new RuleInfo(
            "limit-counts-each-caller",
            Requirement.CONTRADICTION,
            Citation.rfc(6585, "4"),
            "A limit of each caller leaves other callers alone",
            "One client in a loop shuts all others out, each of which is told that it has asked too often and looks for its own "
                    + "mistake.",
            "Count requests by the identity behind the credentials, not by address or route; or declare that all share one limit.");

    private static final List<String> EACH = List.of("each ", "per ", "every ");
    private static final List<String> CALLERS = List.of(
            "caller", "client", "user", "token", "api key", "key", "account", "customer", "consumer", "identity");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ProbeCase> cases(DeclaredApi api) {
        return List.of();
    }

    @Override
    public List<ProbeCase> cases(DeclaredApi api, Principals who) {
        return who.valid().size() < 2
                ? List.of()
                : LimitedReads.of(api).stream()
                        .filter(OtherCallerIsServed::countsEach)
                        .map(read -> ProbeCase.of(
                                INFO,
                                Safety.STRESS,
                                read,
                                "burst, then another caller",
                                "served",
                                bench -> run(bench, read)))
                        .toList();
    }

    private static boolean countsEach(DeclaredOperation read) {
        return read.responses().stream()
                .filter(response -> response.status().toString().equals("429"))
                .map(response -> response.description().toLowerCase(Locale.ROOT))
                .anyMatch(text -> EACH.stream()
                        .anyMatch(each -> CALLERS.stream().anyMatch(caller -> text.contains(each + caller))));
    }

    private static Judgement run(Bench bench, DeclaredOperation read) {
        Positive positive = bench.positive(read);
        if (positive.working().isEmpty()) {
            return Judgement.undecided(INFO, positive.reason());
        }
        Status usual = positive.working().get().exchange().status();
        List<Request> served = served(bench, positive.working().get().bare(), usual);
        if (served.size() < 2) {
            return Judgement.undecided(INFO, "fewer than two identities are served");
        }
        Optional<Exchange> answer = bench.press(served.get(0));
        while (answer.filter(one -> one.status().equals(usual)).isPresent()) {
            answer = bench.press(served.get(0));
        }
        if (answer.filter(one -> one.status().code() == 429).isEmpty()) {
            return Judgement.undecided(INFO, "the service did not answer a burst with 429");
        }
        Optional<Exchange> other = bench.press(served.get(1));
        if (other.isEmpty() || other.get().status().code() != 429) {
            return other.filter(one -> one.status().equals(usual)).isPresent()
                    ? Judgement.kept(INFO)
                    : Judgement.undecided(INFO, "the other caller was answered otherwise, and not 429");
        }
        bench.adopt(other.get(), read);
        return Judgement.broken(
                INFO,
                "429 for who asked once, after somebody else had asked too often",
                usual + ": the document says that each caller is counted",
                other.get().status());
    }

    /** Two identities that get the usual answer, as one may not. */
    private static List<Request> served(Bench bench, Request bare, Status usual) {
        List<Request> served = new ArrayList<>();
        for (String name : bench.principals().valid()) {
            Request request = bench.as(name, bare);
            if (served.size() < 2 && bench.look(request).status().equals(usual)) {
                served.add(request);
            }
        }
        return served;
    }
}
