package dev.statusquo.crawl.probe.deletion;

import dev.statusquo.crawl.probe.Bench;
import dev.statusquo.crawl.probe.Judgement;
import dev.statusquo.crawl.probe.Listing;
import dev.statusquo.crawl.probe.Neighbours;
import dev.statusquo.crawl.probe.Positive;
import dev.statusquo.crawl.probe.Probe;
import dev.statusquo.crawl.probe.ProbeCase;
import dev.statusquo.crawl.probe.ReadBack;
import dev.statusquo.crawl.probe.Safety;
import dev.statusquo.crawl.probe.SecondLook;
import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.crawl.spec.DeclaredOperation;
import dev.statusquo.exchange.Method;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.RuleInfo;
import java.util.ArrayList;
import java.util.List;

/** Deletes, and looks for what was deleted in the list of its collection. */
final class DeletedIsUnlisted implements Probe {

    private static final RuleInfo INFO = new RuleInfo(
            "deleted-is-not-listed",
            Requirement.ADVICE,
            Citation.rfc(9110, "9.3.5"),
            "What was deleted is not in the list of its collection any more",
            "A client that shows the list after a delete offers what is not there, and each use of it fails.",
            "Take what is deleted out of the list as soon as the delete has been answered 200 or 204; answer 202 if it takes longer.");

    private static final int MOST_READS = 4;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ProbeCase> cases(DeclaredApi api) {
        List<ProbeCase> cases = new ArrayList<>();
        for (DeclaredOperation delete : Deletes.of(api)) {
            Neighbours.ofCollection(api, delete.path(), Method.GET)
                    .ifPresent(list -> cases.add(ProbeCase.of(
                            INFO,
                            Safety.DESTROY,
                            delete,
                            "deleted, then listed",
                            "not listed",
                            bench -> SecondLook.of(
                                    INFO,
                                    bench,
                                    delete,
                                    (working, last) -> judge(bench, delete, list, working, last)))));
        }
        return cases;
    }

    private static Judgement judge(
            Bench bench, DeclaredOperation delete, DeclaredOperation list, Positive.Working working, boolean last) {
        if (working.exchange().status().code() == 202) {
            return Judgement.undecided(INFO, "the delete was answered 202 Accepted and may not have happened yet");
        }
        String parameter = Neighbours.idOf(delete.path()).orElse("");
        String id = working.pathValues().getOrDefault(parameter, "");
        String item = ReadBack.withoutQuery(working.bare().uri());
        String collection = item.substring(0, item.lastIndexOf('/'));
        Listing listing = Listing.read(bench, list, working, collection);
        for (int i = 1; last && i < MOST_READS && listing.has(id, parameter) && bench.patience(i); i++) {
            listing = Listing.read(bench, list, working, collection);
        }
        if (listing.has(id, parameter)) {
            return Judgement.broken(
                    INFO,
                    list.key() + " still lists what was deleted",
                    "no " + parameter + " " + id,
                    parameter + " " + id);
        }
        return listing.isWhole() ? Judgement.kept(INFO) : Judgement.undecided(INFO, listing.reason());
    }
}
