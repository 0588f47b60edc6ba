package dev.statusquo.crawl;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.failure.Fact;
import dev.statusquo.failure.FailureMessage;
import dev.statusquo.failure.Redaction;
import dev.statusquo.rule.Finding;
import dev.statusquo.rule.Severity;
import dev.statusquo.rule.Verdict;
import java.util.ArrayList;
import java.util.List;

/**
 * What a case found broken.
 *
 * @param finding the rule, what is wrong, and the exchange
 * @param severity what the profile makes of it
 * @param operation the declared operation, such as {@code POST /users}
 * @param caseKey the key of the case
 * @param declared what the document says of the operation, with its place; empty where that says nothing here
 * @param state whether it is new, known, or was seen once only
 */
public record CaseFinding(
        Finding finding, Severity severity, String operation, String caseKey, String declared, FindingState state) {

    /** Creates a new finding. */
    public CaseFinding(Finding finding, Severity severity, String operation, String caseKey, String declared) {
        this(finding, severity, operation, caseKey, declared, FindingState.NEW);
    }

    /** Returns this as one that was seen once and not again: no error, whatever the profile makes of its rule. */
    CaseFinding flaky(String why) {
        Severity most = severity == Severity.ERROR ? Severity.WARNING : severity;
        return new CaseFinding(remarked("no: " + why), most, operation, caseKey, declared, FindingState.FLAKY);
    }

    /** Returns this as one that could not be looked for again. */
    CaseFinding unconfirmed(String why) {
        return new CaseFinding(remarked("no: " + why), severity, operation, caseKey, declared, state);
    }

    /** Returns this with the exchange that is kept of the one it was found in. */
    CaseFinding in(Exchange kept) {
        Finding found = new Finding(finding.rule(), finding.broken(), kept);
        return new CaseFinding(found, severity, operation, caseKey, declared, state);
    }

    /** Returns this as one that was not looked for again, since others of its cause were. */
    CaseFinding inherited(String how) {
        return new CaseFinding(remarked(how), severity, operation, caseKey, declared, state);
    }

    private Finding remarked(String how) {
        Verdict.Broken broken = finding.broken();
        List<Fact> facts = new ArrayList<>(broken.facts());
        facts.add(Fact.fact("confirmed", how));
        return new Finding(
                finding.rule(), new Verdict.Broken(broken.problem(), broken.subject(), facts), finding.exchange());
    }

    /** Returns this as one that the baseline knows. */
    public CaseFinding known() {
        return new CaseFinding(finding, severity, operation, caseKey, declared, FindingState.KNOWN);
    }

    /** Returns the finding as people read it. {@code runAgain} is the command that runs this case alone, empty for unknown. */
    public FailureMessage message(Redaction redaction, String runAgain) {
        List<Fact> more = new ArrayList<>();
        if (!declared.isEmpty()) {
            more.add(Fact.fact("declared", declared));
        }
        more.add(Fact.fact("case", caseKey));
        FailureMessage message = finding.message(redaction, more);
        if (runAgain.isEmpty()) {
            return message;
        }
        List<Fact> facts = new ArrayList<>(message.facts());
        facts.add(Fact.fact("run again", runAgain));
        return new FailureMessage(message.headline(), facts);
    }
}
