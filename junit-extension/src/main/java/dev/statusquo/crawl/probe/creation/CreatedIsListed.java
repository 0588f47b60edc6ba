package dev.statusquo.crawl.probe.creation;

import dev.statusquo.crawl.probe.Bench;
import dev.statusquo.crawl.probe.Judgement;
import dev.statusquo.crawl.probe.Listing;
import dev.statusquo.crawl.probe.Probe;
import dev.statusquo.crawl.probe.ProbeCase;
import dev.statusquo.crawl.probe.Safety;
import dev.statusquo.crawl.probe.SecondLook;
import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.crawl.spec.DeclaredOperation;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.RuleInfo;
import java.util.ArrayList;
import java.util.List;

/** Creates something, and looks for it in the list of its collection. */
final class CreatedIsListed implements Probe {

    private static final RuleInfo INFO = new RuleInfo(
            "created-is-listed",
            Requirement.ADVICE,
            Citation.rfc(9110, "15.3.2"),
            "What was created is in the list of its collection",
            "A client that creates something and shows the list again does not find it, and creates it a second time.",
            "List what was created as soon as 201 has been answered; answer 202 if it takes longer.");

    private static final int MOST_READS = 4;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ProbeCase> cases(DeclaredApi api) {
        List<ProbeCase> cases = new ArrayList<>();
        for (DeclaredOperation create : Creates.of(api)) {
            Creates.list(api, create)
                    .ifPresent(list -> cases.add(ProbeCase.of(
                            INFO,
                            Safety.CREATE,
                            create,
                            "created, then listed",
                            "listed",
                            bench -> SecondLook.of(
                                    INFO,
                                    bench,
                                    create,
                                    (working, last) -> Made.of(bench, create, working)
                                            .map(made -> judge(bench, list, made, last ? MOST_READS : 1))
                                            .orElseGet(() -> Judgement.undecided(INFO, Replaces.UNKNOWN))))));
        }
        return cases;
    }

    private static Judgement judge(Bench bench, DeclaredOperation list, Made made, int reads) {
        Listing listing = Listing.read(bench, list, made.working(), made.collection());
        for (int i = 1; i < reads && listing.isWhole() && !listing.mentions(made.id()) && bench.patience(i); i++) {
            listing = Listing.read(bench, list, made.working(), made.collection());
        }
        if (listing.mentions(made.id())) {
            return Judgement.kept(INFO);
        }
        if (!listing.isWhole()) {
            return Judgement.undecided(INFO, listing.reason());
        }
        if (!listing.tellsIds(made.parameter())) {
            return Judgement.undecided(INFO, "the list does not tell the ids of its things");
        }
        String seen = listing.elements().size() + " others";
        return Judgement.broken(
                INFO, list.key() + " does not list what was created", made.parameter() + " " + made.id(), seen);
    }
}
