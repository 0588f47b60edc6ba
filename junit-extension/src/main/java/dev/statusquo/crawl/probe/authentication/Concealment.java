package dev.statusquo.crawl.probe.authentication;

import dev.statusquo.crawl.probe.Bench;
import dev.statusquo.crawl.probe.FaultClass;
import dev.statusquo.crawl.probe.Judgement;
import dev.statusquo.crawl.probe.Positive;
import dev.statusquo.crawl.probe.Principals;
import dev.statusquo.crawl.probe.Probe;
import dev.statusquo.crawl.probe.ProbeCase;
import dev.statusquo.crawl.probe.Safety;
import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.crawl.spec.DeclaredOperation;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.Method;
import dev.statusquo.failure.Fact;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Verdict;
import java.util.List;
import java.util.Optional;

/**
 * Asks as one identity for what another has made, and for an id that nothing has, by every method and at the paths below. Where one
 * method conceals what is there, by a 404 to somebody else, no other may tell the two ids apart. Where the service says openly that
 * something is there, by 403 or by showing it, nothing is judged.
 */
final class Concealment implements Probe {

    private static final RuleInfo INFO = new RuleInfo(
            "concealed-thing-looks-like-none",
            Requirement.CONVENTION,
            Citation.guide("404 vs 403: when hiding resource existence is correct"),
            "What is concealed by 404 cannot be told from what does not exist, by any method",
            "One method that answers otherwise, or a header more, undoes the concealment: whoever tries ids learns which exist.",
            "Look the thing up together with its owner, once for all methods, and answer what is not found there by the same 404.");

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
        if (who.valid().size() < 2) {
            return List.of();
        }
        return Secured.operations(api).stream()
                .filter(operation -> operation.method().equals(Method.GET)
                        && operation.path().toString().endsWith("}"))
                .map(operation -> ProbeCase.of(
                                INFO,
                                Safety.REJECTED_WRITE,
                                operation,
                                "another's id and an unknown one",
                                "the same if concealed",
                                bench -> run(bench, operation))
                        .with(FaultClass.FOREIGN_RESOURCE))
                .toList();
    }

    private static Judgement run(Bench bench, DeclaredOperation read) {
        Optional<TwoIds> ids = TwoIds.of(bench, read);
        if (ids.isEmpty()) {
            Positive positive = Secured.valid(bench, read);
            return Judgement.undecided(
                    INFO, positive.working().isEmpty() ? positive.reason() : "no id is known that nothing has");
        }
        for (OtherIdentity other : OtherIdentity.besides(ids.get().working(), bench)) {
            Exchange answer = ids.get().look(bench, other);
            if (answer.status().code() == 403
                    || answer.status().code() == 404
                    || bench.settled().answers(FaultClass.UNKNOWN_ID, answer)) {
                compare(bench, ids.get(), other);
                bench.adopt(Positive.none("", List.of(answer)), read);
                return Judgement.kept(INFO);
            }
        }
        return Judgement.kept(INFO);
    }

    private static void compare(Bench bench, TwoIds ids, OtherIdentity other) {
        if (!ids.isThere(bench)) {
            return;
        }
        List<TwoAnswers> answers = ids.asked(bench, other);
        Optional<TwoAnswers> concealing =
                answers.stream().filter(TwoAnswers::conceals).findFirst();
        if (concealing.isEmpty()) {
            return;
        }
        for (TwoAnswers pair : answers) {
            List<String> differences = pair.isComparable() ? pair.differences() : List.of();
            if (!differences.isEmpty()) {
                // Sent again to stand in the finding; what differs is asked for once more by that.
                bench.send(pair.existing().request());
                bench.also(
                        INFO,
                        Verdict.broken(
                                        pair.existing().status() + " can be told from the "
                                                + pair.unknown().status() + " for an id that nothing has",
                                        Fact.expected("the same answer, since "
                                                + concealing.get().ask() + " conceals what is there"),
                                        Fact.butWas(String.join("\n", differences)))
                                .about(pair.ask()));
            }
        }
    }
}
