package dev.statusquo.crawl.probe.creation;

import dev.statusquo.crawl.data.RequestDraft;
import dev.statusquo.crawl.probe.Bench;
import dev.statusquo.crawl.probe.ClientFaultIsNoServerError;
import dev.statusquo.crawl.probe.Judgement;
import dev.statusquo.crawl.probe.Positive;
import dev.statusquo.crawl.probe.Probe;
import dev.statusquo.crawl.probe.ProbeCase;
import dev.statusquo.crawl.probe.Safety;
import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.crawl.spec.DeclaredOperation;
import dev.statusquo.crawl.spec.DeclaredSchema;
import dev.statusquo.error.schema.JsonValue;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.Request;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.RuleInfo;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sends another create with an Idempotency-Key that was used before. */
final class ReusedKeyIsRefused implements Probe {

    private static final RuleInfo INFO = new RuleInfo(
            "reused-idempotency-key-is-refused",
            Requirement.SHOULD,
            new Citation("draft-ietf-httpapi-idempotency-key-header", "2.7"),
            "An Idempotency-Key that comes with other content is refused with 422",
            "A client that mixes up its keys gets the answer to another request, and takes for done what never was.",
            "Keep a fingerprint of the content with the key, and answer 422 where it differs.");

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
        return IdempotencyKeys.creates(api).stream()
                .map(create -> ProbeCase.of(
                        INFO, Safety.CREATE, create, "same key, other content", "422", bench -> run(bench, create)))
                .toList();
    }

    private static Judgement run(Bench bench, DeclaredOperation create) {
        Positive prepared = bench.prepared(create);
        if (prepared.working().isEmpty()) {
            return Judgement.undecided(INFO, prepared.reason());
        }
        Positive.Working working = prepared.working().get();
        Optional<JsonValue> other = other(working.draft());
        if (other.isEmpty()) {
            return Judgement.undecided(INFO, "no other content is known");
        }
        Request request = IdempotencyKeys.keyed(bench, working, "reused");
        Exchange first = bench.send(request, create);
        if (!first.status().isSuccess()) {
            return Judgement.undecided(INFO, "the first create was answered " + first.status());
        }
        Request second = request.withBody(
                bench.bare(working.draft().withBody(other.get())).body());
        Exchange reused = bench.send(second, create);
        int code = reused.status().code();
        if (code == 422 || code == 409 || code == 400) {
            return code == 422 || Creates.declares(create, code)
                    ? Judgement.kept(INFO)
                    : Judgement.undecided(INFO, "the reuse was refused with " + reused.status() + ", not declared");
        }
        if (reused.status().isSuccess()) {
            return Judgement.broken(
                    INFO, reused.status() + " for a key that was used with other content", "422", reused.status());
        }
        return ClientFaultIsNoServerError.judge(INFO, reused, "a key that was used with other content")
                .orElseGet(() -> Judgement.undecided(INFO, "the reuse was answered " + reused.status()));
    }

    private static Optional<JsonValue> other(RequestDraft draft) {
        Map<String, DeclaredSchema> members = Replaces.members(draft);
        return draft.body().names().stream()
                .flatMap(name -> OtherValue.of(
                        members.getOrDefault(name, DeclaredSchema.any()),
                        draft.body().get(name))
                        .map(value -> draft.body().with(name, value))
                        .stream())
                .findFirst();
    }
}
