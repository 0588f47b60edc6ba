package dev.statusquo.crawl.probe.caching;

import dev.statusquo.crawl.probe.Bench;
import dev.statusquo.crawl.probe.Judgement;
import dev.statusquo.crawl.probe.Positive;
import dev.statusquo.crawl.probe.Probe;
import dev.statusquo.crawl.probe.ProbeCase;
import dev.statusquo.crawl.probe.Reads;
import dev.statusquo.crawl.probe.Safety;
import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.crawl.spec.DeclaredOperation;
import dev.statusquo.crawl.spec.ParameterPlace;
import dev.statusquo.error.schema.JsonText;
import dev.statusquo.error.schema.JsonValue;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.Method;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.RuleInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes with a wish for much or little content in the answer, where wishes are declared. */
final class Preference implements Probe {

    private static final RuleInfo INFO = new RuleInfo(
            "applied-preference-is-applied",
            Requirement.CONTRADICTION,
            Citation.rfc(7240, "3"),
            "Preference-Applied says what was done",
            "The client decides by the field whether it has to read again. If the field says otherwise than the content, it shows "
                    + "nothing, or an old state.",
            "Set Preference-Applied where the content is decided, and only if the wish was followed.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ProbeCase> cases(DeclaredApi api) {
        List<ProbeCase> cases = new ArrayList<>();
        for (DeclaredOperation write : api.operations()) {
            boolean declared = Reads.tells(write, "Preference-Applied")
                    || write.parameters(ParameterPlace.HEADER).stream()
                            .anyMatch(parameter -> parameter.name().equalsIgnoreCase("Prefer"));
            if (declared && !write.method().isSafe() && !write.method().equals(Method.DELETE)) {
                cases.add(wish(write, "return=minimal"));
                cases.add(wish(write, "return=representation"));
            }
        }
        return cases;
    }

    private static ProbeCase wish(DeclaredOperation write, String wish) {
        Safety safety = write.method().equals(Method.POST) ? Safety.CREATE : Safety.DESTROY;
        return ProbeCase.of(
                INFO, safety, write, "Prefer: " + wish, "as Preference-Applied says", bench -> run(bench, write, wish));
    }

    private static Judgement run(Bench bench, DeclaredOperation write, String wish) {
        Positive prepared = bench.prepared(write);
        if (prepared.working().isEmpty()) {
            return Judgement.undecided(INFO, prepared.reason());
        }
        Positive.Working working = prepared.working().get();
        if (!working.own() && !write.method().equals(Method.POST)) {
            return Judgement.undecided(INFO, "there is nothing of the crawl's own to change");
        }
        Exchange answer = bench.send(bench.as(working.identity(), Reads.with(working.bare(), "Prefer", wish)), write);
        if (!answer.status().isSuccess()) {
            return Judgement.undecided(INFO, "the service answered " + answer.status());
        }
        String applied = answer.headers()
                .combined("Preference-Applied")
                .orElse("")
                .replace(" ", "")
                .toLowerCase(Locale.ROOT);
        boolean none = answer.body().isEmpty();
        boolean denied = applied.equals("return=representation") && none
                || applied.equals("return=minimal") && answer.status().code() == 200 && isWhole(answer, working);
        return denied
                ? Judgement.broken(
                        INFO,
                        "the answer is another than Preference-Applied says",
                        applied.endsWith("minimal") ? "little or no content" : "the representation",
                        none ? "no content" : "the whole representation")
                : Judgement.kept(INFO);
    }

    /** Returns {@code true} if all that was sent comes back. */
    private static boolean isWhole(Exchange answer, Positive.Working working) {
        JsonValue sent = working.draft().body();
        JsonValue returned = JsonText.of(answer.body()).orAbsent();
        return sent.size() > 0
                && sent.names().stream().allMatch(name -> returned.get(name).equals(sent.get(name)));
    }
}
