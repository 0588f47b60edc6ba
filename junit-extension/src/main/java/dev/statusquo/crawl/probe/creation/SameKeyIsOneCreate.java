package dev.statusquo.crawl.probe.creation;

import dev.statusquo.crawl.probe.Bench;
import dev.statusquo.crawl.probe.Judgement;
import dev.statusquo.crawl.probe.Positive;
import dev.statusquo.crawl.probe.Probe;
import dev.statusquo.crawl.probe.ProbeCase;
import dev.statusquo.crawl.probe.Safety;
import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.crawl.spec.DeclaredOperation;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.Request;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.RuleInfo;
import java.util.List;
import java.util.Optional;

/** Sends the same create with the same Idempotency-Key twice, one after the other. */
final class SameKeyIsOneCreate implements Probe {

    private static final RuleInfo INFO = new RuleInfo(
            "same-idempotency-key-is-one-create",
            Requirement.SHOULD,
            new Citation("draft-ietf-httpapi-idempotency-key-header", "2.6"),
            "A create that is repeated with its Idempotency-Key creates nothing more",
            "The key is there so that a client may repeat what it got no answer to. If that creates again, the customer pays twice.",
            "Keep the first answer under the key, and give it again for the same key and content.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ProbeCase> cases(DeclaredApi api) {
        return IdempotencyKeys.creates(api).stream()
                .map(create -> ProbeCase.of(
                        INFO,
                        Safety.CREATE,
                        create,
                        "same key, same content",
                        "as before",
                        bench -> run(bench, create)))
                .toList();
    }

    private static Judgement run(Bench bench, DeclaredOperation create) {
        Positive prepared = bench.prepared(create);
        if (prepared.working().isEmpty()) {
            return Judgement.undecided(INFO, prepared.reason());
        }
        Positive.Working working = prepared.working().get();
        Request request = IdempotencyKeys.keyed(bench, working, "same");
        Exchange first = bench.send(request, create);
        Optional<Made> one = Made.of(bench, create, working, first);
        if (one.isEmpty()) {
            return Judgement.undecided(INFO, "the first create was answered " + first.status());
        }
        Exchange again = bench.send(request, create);
        Optional<Made> two = Made.of(bench, create, working, again);
        if (two.isPresent() && !two.get().id().equals(one.get().id())) {
            return Judgement.broken(
                    INFO,
                    "the same key created twice",
                    "id " + one.get().id(),
                    "id " + two.get().id());
        }
        int code = again.status().code();
        if (code == 409 || code == 422 || code == 400) {
            return Judgement.broken(
                    INFO, again.status() + " for a repetition with its key", first.status(), again.status());
        }
        return again.status().isSuccess()
                ? Judgement.kept(INFO)
                : Judgement.undecided(INFO, "the repetition was answered " + again.status());
    }
}
