package dev.statusquo.crawl.probe.deletion;

import dev.statusquo.crawl.probe.Bench;
import dev.statusquo.crawl.probe.Judgement;
import dev.statusquo.crawl.probe.Neighbours;
import dev.statusquo.crawl.probe.Positive;
import dev.statusquo.crawl.probe.Probe;
import dev.statusquo.crawl.probe.ProbeCase;
import dev.statusquo.crawl.probe.ReadBack;
import dev.statusquo.crawl.probe.Safety;
import dev.statusquo.crawl.probe.SecondLook;
import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.crawl.spec.DeclaredOperation;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.RuleInfo;
import java.util.ArrayList;
import java.util.List;

/** Deletes, and asks for what belonged to what was deleted. */
final class PartsOfDeletedAreGone implements Probe {

    private static final RuleInfo INFO = new RuleInfo(
            "parts-of-deleted-are-not-found",
            Requirement.ADVICE,
            Citation.rfc(9110, "9.3.5"),
            "What belongs to something deleted is answered 404 or 410",
            "A list below something that is gone looks like one that is empty, and what was meant to be deleted may still be read.",
            "Look for the thing that the path begins with before what is below it, and answer 404 without it.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ProbeCase> cases(DeclaredApi api) {
        List<ProbeCase> cases = new ArrayList<>();
        for (DeclaredOperation delete : Deletes.of(api)) {
            Neighbours.partsOf(api, delete.path()).stream()
                    .limit(2)
                    .forEach(part -> cases.add(ProbeCase.of(
                            INFO,
                            Safety.DESTROY,
                            delete,
                            "deleted, then " + part.key(),
                            "404 or 410",
                            bench -> SecondLook.of(
                                    INFO,
                                    bench,
                                    delete,
                                    (working, last) -> judge(bench, delete, part, working, last)))));
        }
        return cases;
    }

    private static Judgement judge(
            Bench bench, DeclaredOperation delete, DeclaredOperation part, Positive.Working working, boolean last) {
        if (working.exchange().status().code() == 202) {
            return Judgement.undecided(INFO, "the delete was answered 202 Accepted and may not have happened yet");
        }
        Positive known = bench.positive(part);
        if (known.working().isEmpty()) {
            return Judgement.undecided(INFO, "for " + part.key() + ", " + known.reason());
        }
        String item = ReadBack.withoutQuery(working.bare().uri());
        String query = known.working().get().bare().uri();
        int from = query.indexOf('?');
        String rest = part.path().toString().substring(delete.path().toString().length());
        String uri = item + rest + (from < 0 ? "" : query.substring(from));
        Exchange read = ReadBack.at(uri, bench, known.working().get()).read(last);
        if (ReadBack.isGone(read)) {
            return Judgement.kept(INFO);
        }
        if (!read.status().isSuccess()) {
            return Judgement.undecided(INFO, part.key() + " was answered " + read.status());
        }
        return Judgement.broken(
                INFO,
                read.status() + " for " + part.key() + " of what was deleted before",
                "404 or 410",
                read.status());
    }
}
