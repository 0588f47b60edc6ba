package dev.statusquo.crawl.probe.conditional;

import dev.statusquo.crawl.probe.Bench;
import dev.statusquo.crawl.probe.BesideThePoint;
import dev.statusquo.crawl.probe.Judgement;
import dev.statusquo.crawl.probe.Positive;
import dev.statusquo.crawl.probe.Probe;
import dev.statusquo.crawl.probe.ProbeCase;
import dev.statusquo.crawl.probe.Reads;
import dev.statusquo.crawl.probe.Safety;
import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.crawl.spec.DeclaredOperation;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.Request;
import dev.statusquo.header.EntityTag;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.RuleInfo;
import java.util.List;
import java.util.Optional;

/** Reads the same twice, and with the tag it was sent where none is declared. */
final class ReadAgain implements Probe {

    private static final RuleInfo INFO = new RuleInfo(
            "read-changes-nothing",
            Requirement.ADVICE,
            Citation.rfc(9110, "9.2.1"),
            "A read leaves what it reads as it was",
            "Browsers, caches and crawlers repeat and prefetch reads freely. A read that counts itself in what it shows makes "
                    + "each of them change the data, and no copy is ever current.",
            "Count reads outside of the resource, or show the count in a resource of its own.");

    private static final RuleInfo STEADY = new RuleInfo(
            "unchanged-content-keeps-its-tag",
            Requirement.ADVICE,
            Citation.rfc(9110, "8.8.3"),
            "Content that has not changed keeps its tag",
            "A tag that is new at every read never matches: each copy is transferred again in full, and each guarded write is "
                    + "refused although nobody else wrote.",
            "Compute the tag from the stored version or from the content, not from the time or the instance that answers.");

    private static final RuleInfo STRONG = new RuleInfo(
            "strong-tag-names-one-content",
            Requirement.CONTRADICTION,
            Citation.rfc(9110, "8.8.1"),
            "A strong tag names one content, octet by octet",
            "Clients put parts together and overwrite data on the word of a strong tag. If it stands for two contents, they mix "
                    + "them, or overwrite what they never saw.",
            "Change the tag with every change of the content, or mark it as weak with W/.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<RuleInfo> rules() {
        return List.of(INFO, STEADY, STRONG, CurrentTag.INFO, CurrentTag.FIELDS);
    }

    @Override
    public List<ProbeCase> cases(DeclaredApi api) {
        return Reads.of(api).stream()
                .map(read -> ProbeCase.of(
                        INFO,
                        Safety.READ,
                        read,
                        "read again",
                        "the same, or another tag",
                        Reads.like(INFO, read, (bench, working) -> run(bench, read, working))))
                .toList();
    }

    private static Judgement run(Bench bench, DeclaredOperation read, Positive.Working working) {
        Request get = Reads.unconditional(working.request());
        Exchange first = bench.look(get);
        Exchange second = bench.send(get);
        if (first.status().code() != 200 || second.status().code() != 200) {
            Exchange other = first.status().code() == 200 ? second : first;
            return BesideThePoint.judge(INFO, other)
                    .orElseGet(() -> Judgement.undecided(INFO, "the read is answered " + other.status() + " now"));
        }
        boolean same = first.body().equals(second.body());
        Judgement judgement = same ? unchanged(bench, get, first, second) : changed(bench, get, first, second);
        Optional<EntityTag> tag = Validators.tag(second);
        boolean asks = same && tag.isPresent() && !Validators.declares(read);
        if (!asks || !judgement.equals(Judgement.kept(INFO))) {
            return judgement;
        }
        Exchange answer =
                bench.send(Validators.on(get, "If-None-Match", tag.get().toString()));
        return CurrentTag.judge(second, answer);
    }

    private static Judgement unchanged(Bench bench, Request get, Exchange first, Exchange second) {
        Optional<EntityTag> tag = Validators.tag(first);
        Optional<EntityTag> next = Validators.tag(second);
        if (tag.isEmpty() || next.isEmpty() || tag.get().matchesWeakly(next.get())) {
            return Judgement.kept(INFO);
        }
        Exchange third = bench.send(get);
        Optional<EntityTag> last = Validators.tag(third);
        boolean anew = third.body().equals(second.body())
                && last.isPresent()
                && !last.get().matchesWeakly(next.get());
        return anew
                ? Judgement.broken(
                        STEADY,
                        "the same content has another tag at each read",
                        "ETag: " + next.get(),
                        "ETag: " + last.get())
                : Judgement.undecided(INFO, "ETag changes from one read to the next");
    }

    private static Judgement changed(Bench bench, Request get, Exchange first, Exchange second) {
        Optional<EntityTag> tag = Validators.tag(first);
        Optional<EntityTag> next = Validators.tag(second);
        if (tag.isPresent() && next.isPresent()) {
            return tag.get().matchesStrongly(next.get())
                    ? Judgement.broken(
                            STRONG,
                            "one strong tag stands for two contents",
                            "another tag than " + tag.get() + ", since the content is another",
                            "ETag: " + next.get())
                    : Judgement.kept(INFO);
        }
        Exchange third = bench.send(get);
        Optional<String> counter = Counters.between(first.body(), second.body(), third.body());
        return counter.map(place -> Judgement.broken(
                        INFO, "the read counts itself", "the same content each time", place + " one higher each time"))
                .orElseGet(() -> Judgement.undecided(
                        INFO, "the content changes from one read to the next, by a clock or by somebody else"));
    }
}
