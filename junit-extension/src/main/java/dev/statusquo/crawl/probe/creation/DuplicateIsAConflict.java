package dev.statusquo.crawl.probe.creation;

import dev.statusquo.crawl.probe.Bench;
import dev.statusquo.crawl.probe.ClientFaultIsNoServerError;
import dev.statusquo.crawl.probe.FaultClass;
import dev.statusquo.crawl.probe.Judgement;
import dev.statusquo.crawl.probe.Positive;
import dev.statusquo.crawl.probe.Probe;
import dev.statusquo.crawl.probe.ProbeCase;
import dev.statusquo.crawl.probe.Safety;
import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.crawl.spec.DeclaredOperation;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.RuleInfo;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Creates the same thing twice, where the document says that there can be only one. */
final class DuplicateIsAConflict implements Probe {

    private static final RuleInfo INFO = new RuleInfo(
            "duplicate-is-a-conflict",
            Requirement.CONVENTION,
            Citation.guide("The critical 4xx codes every API needs"),
            "A create of what is there already is answered 409",
            "A client tells \"there already\" from \"wrong\" by 409, and takes what is there. Two of what can be only one break "
                    + "whoever looks it up.",
            "Let the store keep the value unique, and answer 409 with what is taken where it refuses.");

    private static final String CONFLICT = "409 Conflict";

    private static final List<String> HINTS =
            List.of("exist", "duplicate", "unique", "taken", "already", "in use", "same ");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<RuleInfo> rules() {
        return List.of(INFO, ClientFaultIsNoServerError.INFO);
    }

    @Override
    public List<ProbeCase> cases(DeclaredApi api) {
        return Creates.of(api).stream()
                .filter(DuplicateIsAConflict::isUnique)
                .filter(create -> IdempotencyKeys.of(create).isEmpty())
                .map(create -> ProbeCase.of(
                                INFO, Safety.CREATE, create, "duplicate", "409", bench -> run(bench, create))
                        .with(FaultClass.DUPLICATE))
                .toList();
    }

    private static boolean isUnique(DeclaredOperation create) {
        boolean example = create.content().stream()
                .flatMap(content -> content.alternatives().stream())
                .flatMap(content -> content.examples().stream())
                .anyMatch(named ->
                        named.status().filter(status -> status.code() == 409).isPresent());
        return example
                || create.responses().stream()
                        .filter(response -> response.status().toString().equals("409"))
                        .map(response -> response.description().toLowerCase(Locale.ROOT))
                        .anyMatch(text -> HINTS.stream().anyMatch(text::contains));
    }

    private static Judgement run(Bench bench, DeclaredOperation create) {
        Positive first = bench.fresh(create);
        if (first.working().isEmpty()) {
            return Judgement.undecided(INFO, first.reason());
        }
        Positive.Working working = first.working().get();
        if (working.exchange().status().code() == 202) {
            return Judgement.undecided(INFO, "the create was answered 202 Accepted and may not have happened yet");
        }
        Exchange again = bench.send(working.request(), create);
        int code = again.status().code();
        if (code == 409 || bench.settled().answers(FaultClass.DUPLICATE, again)) {
            return Judgement.kept(INFO);
        }
        if (again.status().isSuccess()) {
            return accepted(bench, create, working, again);
        }
        if (code == 400 || code == 422) {
            return Judgement.broken(
                    INFO,
                    again.status() + " for content that was accepted before",
                    bench.settled().expected(FaultClass.DUPLICATE, CONFLICT),
                    again.status());
        }
        return ClientFaultIsNoServerError.judge(INFO, again, "a create of what is there already")
                .orElseGet(() -> Judgement.undecided(
                        INFO, "the service answered " + again.status() + ", which may be about something else"));
    }

    /** A create that answers with what was there already makes nothing twice. */
    private static Judgement accepted(Bench bench, DeclaredOperation create, Positive.Working working, Exchange again) {
        Optional<Made> one = Made.of(bench, create, working);
        Optional<Made> two = Made.of(bench, create, working, again);
        if (one.isEmpty() || two.isEmpty()) {
            return Judgement.undecided(INFO, Replaces.UNKNOWN);
        }
        return one.get().id().equals(two.get().id())
                ? Judgement.kept(INFO)
                : Judgement.broken(
                        INFO,
                        again.status() + " for what was created before",
                        bench.settled().expected(FaultClass.DUPLICATE, CONFLICT),
                        again.status());
    }
}
