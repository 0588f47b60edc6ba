package dev.statusquo.expectation;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.ExchangeFacts;
import dev.statusquo.exchange.SentSecrets;
import dev.statusquo.failure.Fact;
import dev.statusquo.failure.Failure;
import dev.statusquo.failure.FailureMessage;
import dev.statusquo.failure.FailureStrategy;
import dev.statusquo.failure.Printable;
import dev.statusquo.failure.Redaction;
import dev.statusquo.rule.Finding;
import dev.statusquo.rule.Severity;
import dev.statusquo.rule.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Checks an exchange at once, and gives failures to a strategy. */
final class CheckingSteps extends Steps {

    private static final int LONGEST_VALUE = 10_000;

    private final Exchange exchange;
    private final Terms terms;
    private final FailureStrategy strategy;
    private final String reason;
    private final boolean judged;

    CheckingSteps(Exchange exchange, Terms terms, FailureStrategy strategy, String reason, boolean judged) {
        this.exchange = exchange;
        this.terms = terms;
        this.strategy = strategy;
        this.reason = reason;
        this.judged = judged;
    }

    @Override
    Steps begin(StatusCheck status) {
        Verdict verdict = status.check(exchange, terms);
        report(verdict);
        if (!judged && verdict instanceof Verdict.Kept) {
            List<Finding> findings = exchange.read(terms.rules());
            for (int i = 0; i < findings.size(); i++) {
                weigh(findings.get(i));
            }
        }
        return judged ? this : new CheckingSteps(exchange, terms, strategy, reason, true);
    }

    @Override
    Steps and(Check check) {
        report(check.check(exchange, terms));
        return this;
    }

    @Override
    Steps because(String because) {
        return new CheckingSteps(exchange, terms, strategy, because, judged);
    }

    @Override
    Exchange exchange() {
        return exchange;
    }

    private void weigh(Finding finding) {
        Severity severity = terms.profile().severityOf(finding.rule());
        if (severity == Severity.ERROR) {
            strategy.fail(Failure.of(finding.message(terms.redaction(), reasonAndNotes())));
        } else if (severity == Severity.WARNING) {
            terms.warn(finding);
        }
    }

    private void report(Verdict verdict) {
        if (verdict instanceof Verdict.Broken broken) {
            strategy.fail(failure(broken.problem(), broken.facts()));
        } else if (verdict instanceof Verdict.Undecided undecided) {
            strategy.fail(failure("this step could not be checked: " + undecided.reason(), List.of()));
        }
    }

    private Failure failure(String problem, List<Fact> found) {
        Redaction redaction = SentSecrets.hiddenBy(terms.redaction(), exchange.request());
        List<Fact> facts = new ArrayList<>();
        found.forEach(fact -> facts.add(Fact.fact(fact.label(), redaction.text(fact.value()))));
        facts.addAll(reasonAndNotes());
        facts.addAll(ExchangeFacts.of(exchange, redaction));
        String headline = redaction.text(exchange.request() + ": " + problem);
        Optional<String> expected = valueOf("expected", facts);
        Optional<String> actual = valueOf("but was", facts);
        return new Failure(new FailureMessage(headline, facts), expected.orElse(null), actual.orElse(null));
    }

    private List<Fact> reasonAndNotes() {
        List<Fact> facts = new ArrayList<>();
        if (!reason.isEmpty()) {
            facts.add(Fact.fact("because", reason));
        }
        facts.addAll(terms.notes());
        return facts;
    }

    private static Optional<String> valueOf(String label, List<Fact> facts) {
        return facts.stream()
                .filter(fact -> fact.label().equals(label))
                .map(fact -> Printable.of(Printable.cut(fact.value(), LONGEST_VALUE)))
                .findFirst();
    }
}
