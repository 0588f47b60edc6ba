package dev.statusquo.crawl.probe.conditional;

import dev.statusquo.crawl.probe.Bench;
import dev.statusquo.crawl.probe.Judgement;
import dev.statusquo.crawl.probe.Positive;
import dev.statusquo.crawl.probe.Probe;
import dev.statusquo.crawl.probe.ProbeCase;
import dev.statusquo.crawl.probe.Reads;
import dev.statusquo.crawl.probe.Safety;
import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.crawl.spec.DeclaredOperation;
import dev.statusquo.exchange.Body;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.Method;
import dev.statusquo.exchange.Request;
import dev.statusquo.header.EntityTag;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.RuleInfo;
import java.util.List;
import java.util.Optional;

/** Replaces something of the crawl's own with other content, and looks at the tag before and after. */
final class ChangedTag implements Probe {

    private static final RuleInfo INFO = new RuleInfo(
            "changed-content-has-another-tag",
            Requirement.CONTRADICTION,
            Citation.rfc(9110, "8.8.1"),
            "A change of the content changes its strong tag",
            "A client asks whether its copy is current and is told that it is. It shows old data, and its guarded writes overwrite "
                    + "the new.",
            "Take the tag from a version that every write raises, or from the content itself.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ProbeCase> cases(DeclaredApi api) {
        return api.operations().stream()
                .filter(write ->
                        write.method().equals(Method.PUT) || write.method().equals(Method.PATCH))
                .filter(write -> !write.path().names().isEmpty())
                .filter(write -> Validators.readOf(api, write)
                        .filter(Validators::declares)
                        .isPresent())
                .map(write -> ProbeCase.of(
                        INFO, Safety.DESTROY, write, "changed, then read", "another ETag", bench -> run(bench, write)))
                .toList();
    }

    private static Judgement run(Bench bench, DeclaredOperation write) {
        Positive prepared = bench.prepared(write);
        if (prepared.working().isEmpty()) {
            return Judgement.undecided(INFO, prepared.reason());
        }
        Positive.Working working = prepared.working().get();
        if (!working.own()) {
            return Judgement.undecided(INFO, "there is nothing of the crawl's own to change");
        }
        Request read = new Request(
                Method.GET,
                working.bare().uri(),
                Reads.unconditional(working.bare()).headers().without("Content-Type"),
                Body.empty());
        Exchange before = bench.look(bench.as(working.identity(), read));
        Exchange change = bench.send(bench.as(working.identity(), working.bare()), write);
        if (!change.status().isSuccess() || change.status().code() == 202) {
            return Judgement.undecided(INFO, "the change was answered " + change.status());
        }
        Exchange after = bench.send(bench.as(working.identity(), read));
        return judge(before, after);
    }

    private static Judgement judge(Exchange before, Exchange after) {
        Optional<EntityTag> old = Validators.tag(before);
        Optional<EntityTag> current = Validators.tag(after);
        if (old.isEmpty() || current.isEmpty()) {
            return Judgement.undecided(INFO, "the read is answered without an ETag that can be read");
        }
        boolean changed = !before.body().equals(after.body());
        return changed && old.get().matchesStrongly(current.get())
                ? Judgement.broken(
                        INFO,
                        "the content has changed and its tag has not",
                        "another tag than " + old.get(),
                        "ETag: " + current.get())
                : Judgement.kept(INFO);
    }
}
