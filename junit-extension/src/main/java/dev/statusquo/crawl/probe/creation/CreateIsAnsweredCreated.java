package dev.statusquo.crawl.probe.creation;

import dev.statusquo.crawl.probe.Bench;
import dev.statusquo.crawl.probe.Judgement;
import dev.statusquo.crawl.probe.Listing;
import dev.statusquo.crawl.probe.Positive;
import dev.statusquo.crawl.probe.Probe;
import dev.statusquo.crawl.probe.ProbeCase;
import dev.statusquo.crawl.probe.ReadBack;
import dev.statusquo.crawl.probe.Safety;
import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.crawl.spec.DeclaredOperation;
import dev.statusquo.exchange.Status;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.RuleInfo;
import java.util.List;
import java.util.Optional;

/** Creates something, and asks that the answer says so. */
final class CreateIsAnsweredCreated implements Probe {

    private static final RuleInfo INFO = new RuleInfo(
            "create-is-answered-created",
            Requirement.SHOULD,
            Citation.rfc(9110, "9.3.3"),
            "A POST that created something is answered 201",
            "A client that gets 200 cannot tell something new from something found, and does not look for the Location of it.",
            "Answer 201 with Location where a POST has created something.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ProbeCase> cases(DeclaredApi api) {
        return Creates.of(api).stream()
                .map(operation -> ProbeCase.of(
                        INFO, Safety.CREATE, operation, "created, told", "201", bench -> run(bench, operation)))
                .toList();
    }

    private static Judgement run(Bench bench, DeclaredOperation create) {
        Positive before = bench.positive(create);
        if (before.working().isEmpty()) {
            return Judgement.undecided(INFO, before.reason());
        }
        Positive.Working working = before.working().get();
        int code = working.exchange().status().code();
        if (code != 200 && code != 204) {
            return Judgement.kept(INFO);
        }
        Optional<DeclaredOperation> list = Creates.list(bench.api(), create);
        if (list.isEmpty()) {
            return Judgement.undecided(INFO, "nothing lists what there was before");
        }
        String collection = ReadBack.withoutQuery(working.bare().uri());
        Listing earlier = Listing.read(bench, list.get(), working, collection);
        Optional<Positive.Working> anew = bench.fresh(create).working();
        if (!earlier.isWhole() || anew.isEmpty()) {
            return Judgement.undecided(INFO, "what there was before is not known: " + earlier.reason());
        }
        Listing later = Listing.read(
                bench,
                list.get(),
                anew.get(),
                ReadBack.withoutQuery(anew.get().bare().uri()));
        boolean more = later.elements().size() > earlier.elements().size();
        boolean named = Made.of(bench, create, anew.get())
                .map(made -> later.has(made.id(), made.parameter()) && !earlier.mentions(made.id()))
                .orElse(code == 204);
        Status status = anew.get().exchange().status();
        return more && named && status.code() != 201
                ? Judgement.broken(INFO, status + " for a POST that created something", "201 Created", status)
                : Judgement.kept(INFO);
    }
}
