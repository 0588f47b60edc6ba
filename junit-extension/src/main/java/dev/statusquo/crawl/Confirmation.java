package dev.statusquo.crawl;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What two trials of a case say together: what both found is there, what only one found may have been chance. A second trial that
 * did not get as far as the first says nothing.
 */
final class Confirmation {

    private static final String VANISHED = "it was not there when the case was repeated";
    private static final String APPEARED = "it was there only when the case was repeated";

    private Confirmation() {}

    /** Returns the first trial with its findings as they were, and a remark that they were seen once. */
    static Trial none(Trial first, String why) {
        return new Trial(
                first.bench(),
                first.judgement(),
                first.findings().stream()
                        .map(finding -> finding.unconfirmed(why))
                        .toList());
    }

    /** Returns the first trial with its findings as they were, and a remark on who else showed them. */
    static Trial inherited(Trial first, String how) {
        return new Trial(
                first.bench(),
                first.judgement(),
                first.findings().stream().map(finding -> finding.inherited(how)).toList());
    }

    /** Returns the outcome of both trials. */
    static Trial of(Trial first, Trial second) {
        if (second.bench().sent().isEmpty() || second.isUndecided() && !first.isUndecided()) {
            String why = second.obstacle().isEmpty() ? "nothing was sent" : second.obstacle();
            return none(first, "the case could not be repeated: " + why);
        }
        Set<String> before = identities(first);
        Set<String> after = identities(second);
        List<CaseFinding> findings = new ArrayList<>();
        for (CaseFinding found : first.findings()) {
            findings.add(after.contains(identity(found)) ? found : found.flaky(VANISHED));
        }
        for (CaseFinding found : second.findings()) {
            if (!before.contains(identity(found))) {
                findings.add(found.flaky(APPEARED));
            }
        }
        return new Trial(second.bench(), second.judgement(), findings);
    }

    private static Set<String> identities(Trial trial) {
        Set<String> identities = new HashSet<>();
        trial.findings().forEach(finding -> identities.add(identity(finding)));
        return identities;
    }

    private static String identity(CaseFinding found) {
        return found.finding().rule().id() + " " + found.finding().broken().subject();
    }
}
