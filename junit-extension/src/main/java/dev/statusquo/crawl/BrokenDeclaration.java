package dev.statusquo.crawl;

import dev.statusquo.crawl.probe.Judgement;
import dev.statusquo.crawl.probe.ProbeCase;
import dev.statusquo.crawl.probe.Safety;
import dev.statusquo.crawl.spec.BrokenOperation;
import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Verdict;
import java.util.List;

/** The failing case of an operation whose declaration cannot be read; the other operations go on. */
final class BrokenDeclaration {

    static final RuleInfo INFO = new RuleInfo(
            "declaration-can-be-read",
            Requirement.MUST,
            new Citation("OpenAPI Specification 3.1", "4.8"),
            "The declaration of an operation can be read",
            "What cannot be read cannot be tested, nor can a client be generated from it.",
            "Mend the document at the place named.");

    private BrokenDeclaration() {}

    static List<ProbeCase> cases(DeclaredApi api) {
        return api.broken().stream()
                .map(broken -> new ProbeCase(
                        INFO, Safety.READ, broken.key(), "declaration", "readable", bench -> judgement(api, broken)))
                .toList();
    }

    private static Judgement judgement(DeclaredApi api, BrokenOperation broken) {
        return Judgement.of(
                INFO,
                Verdict.broken("the declaration cannot be read: " + api.sourceOf(broken.key()) + "#" + broken.pointer()
                        + ": " + broken.problem()));
    }
}
