package dev.statusquo.junit;

import dev.statusquo.crawl.Behaviour;
import dev.statusquo.crawl.CaseFinding;
import dev.statusquo.crawl.CaseResult;
import dev.statusquo.crawl.baseline.CaseComparison;
import dev.statusquo.crawl.baseline.Comparison;
import dev.statusquo.crawl.baseline.FindingKey;
import dev.statusquo.failure.Fact;
import dev.statusquo.failure.FailureMessage;
import dev.statusquo.failure.Redaction;
import dev.statusquo.rule.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What a failed case says: each violation that the baseline does not tolerate, then the change of its behaviour.
 *
 * @param baseline the baseline of the run
 * @param redaction what is never printed
 * @param told which causes other cases have told already
 * @param runAgain the command that runs the case alone
 */
record CaseMessages(RunBaseline baseline, Redaction redaction, ToldCauses told, String runAgain) {

    private static final String RUN_AGAIN = "run again";
    private static final Set<String> IN_BRIEF = Set.of("rule", "case");

    List<FailureMessage> of(CaseComparison seen) {
        List<FailureMessage> messages = new ArrayList<>();
        CaseResult result = seen.result();
        for (CaseFinding found : result.findings()) {
            Comparison standing = seen.of(FindingKey.of(found, result.probe()));
            if (found.severity() == Severity.ERROR && standing.isRegression()) {
                FailureMessage whole = found.message(redaction, "");
                messages.add(told.toldBy(found)
                        .map(first -> brief(whole, found, standing, first))
                        .orElseGet(() -> standing(whole, standing)));
            }
        }
        seen.changed().ifPresent(changed -> messages.add(message(changed, result)));
        if (messages.isEmpty()) {
            messages.add(standing(
                    FailureMessage.of(result.key() + ": " + redaction.text(result.reason())),
                    seen.of(FindingKey.of(result))));
        }
        return messages;
    }

    /** What one change most likely mends need not be explained forty times. */
    private FailureMessage brief(FailureMessage whole, CaseFinding found, Comparison standing, String first) {
        List<Fact> facts = new ArrayList<>();
        whole.facts().stream().filter(fact -> IN_BRIEF.contains(fact.label())).forEach(facts::add);
        facts.add(Fact.fact("response", found.finding().exchange().status()));
        facts.add(Fact.fact("as in", first + "; this one stands in full in the report"));
        FailureMessage brief = new FailureMessage(whole.headline(), facts);
        if (!(standing instanceof Comparison.New)) {
            return standing(brief, standing);
        }
        facts.add(Fact.fact(RUN_AGAIN, runAgain));
        return new FailureMessage(whole.headline(), facts);
    }

    private FailureMessage message(Comparison.Changed changed, CaseResult result) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.expected(told(changed.entry().behaviour())));
        result.behaviour().ifPresent(now -> facts.add(Fact.butWas(told(now))));
        String headline = result.key() + ": " + redaction.text(String.join(", ", changed.changes()));
        return standing(new FailureMessage(headline, facts), changed);
    }

    private String told(Behaviour behaviour) {
        List<String> parts = new ArrayList<>();
        parts.add(String.valueOf(behaviour.status()));
        if (!behaviour.code().isEmpty()) {
            parts.add("error code `" + redaction.text(behaviour.code()) + "`");
        }
        if (!behaviour.shape().isEmpty()) {
            parts.add(behaviour.shape());
        }
        parts.addAll(behaviour.headers());
        return String.join(", ", parts);
    }

    private FailureMessage standing(FailureMessage message, Comparison standing) {
        List<Fact> facts = new ArrayList<>(message.facts());
        facts.add(Fact.fact("baseline", baseline.standing(standing, runAgain)));
        facts.add(Fact.fact(RUN_AGAIN, runAgain));
        return new FailureMessage(message.headline(), facts);
    }
}
