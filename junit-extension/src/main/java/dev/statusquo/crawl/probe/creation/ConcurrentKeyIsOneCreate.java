package dev.statusquo.crawl.probe.creation;

import dev.statusquo.crawl.probe.Bench;
import dev.statusquo.crawl.probe.Judgement;
import dev.statusquo.crawl.probe.Neighbours;
import dev.statusquo.crawl.probe.Positive;
import dev.statusquo.crawl.probe.Probe;
import dev.statusquo.crawl.probe.ProbeCase;
import dev.statusquo.crawl.probe.Safety;
import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.crawl.spec.DeclaredOperation;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.Method;
import dev.statusquo.exchange.Request;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.RuleInfo;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Sends the same create with the same Idempotency-Key twice at once. */
final class ConcurrentKeyIsOneCreate implements Probe {

    private static final RuleInfo INFO = new RuleInfo(
            "concurrent-idempotency-key-is-one-create",
            Requirement.SHOULD,
            new Citation("draft-ietf-httpapi-idempotency-key-header", "2.6"),
            "Two creates at once with one Idempotency-Key create one thing",
            "A client that repeats because the answer is slow has both requests under way at the same time. That is when the key is "
                    + "needed most.",
            "Take the key under a unique constraint before anything is done; answer 409 to the other until the first is through.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ProbeCase> cases(DeclaredApi api) {
        return IdempotencyKeys.creates(api).stream()
                .map(create -> ProbeCase.of(
                        INFO, Safety.CREATE, create, "same key at once", "one created", bench -> run(bench, create)))
                .toList();
    }

    private static Judgement run(Bench bench, DeclaredOperation create) {
        Positive prepared = bench.prepared(create);
        if (prepared.working().isEmpty()) {
            return Judgement.undecided(INFO, prepared.reason());
        }
        Positive.Working working = prepared.working().get();
        Request request = IdempotencyKeys.keyed(bench, working, "at once");
        CompletableFuture<Optional<Exchange>> beside = CompletableFuture.supplyAsync(() -> looked(bench, request));
        Exchange here = bench.send(request, create);
        Optional<Made> one = Made.of(bench, create, working, here);
        Optional<Made> two = beside.join().flatMap(there -> Made.of(bench, create, working, there));
        if (one.isEmpty() && two.isEmpty()) {
            return Judgement.undecided(INFO, "neither create was accepted; one was answered " + here.status());
        }
        if (one.isEmpty() || two.isEmpty() || one.get().id().equals(two.get().id())) {
            return Judgement.kept(INFO);
        }
        deleted(bench, create, two.get());
        return Judgement.broken(
                INFO,
                "two creates at once with the same key created two things",
                "id " + one.get().id(),
                "id " + one.get().id() + " and id " + two.get().id());
    }

    private static Optional<Exchange> looked(Bench bench, Request request) {
        try {
            return Optional.of(bench.look(request));
        } catch (RuntimeException notSent) {
            return Optional.empty();
        }
    }

    /** The crawl knows nothing of the second one, and would leave it behind. */
    private static void deleted(Bench bench, DeclaredOperation create, Made made) {
        boolean deletable = Neighbours.item(bench.api(), create.path())
                .flatMap(item -> Neighbours.of(bench.api(), item, Method.DELETE))
                .isPresent();
        if (deletable) {
            made.reading(bench).look(Method.DELETE);
        }
    }
}
