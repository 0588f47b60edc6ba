package dev.statusquo.rule;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.ExchangeFacts;
import dev.statusquo.exchange.SentSecrets;
import dev.statusquo.failure.Fact;
import dev.statusquo.failure.FailureMessage;
import dev.statusquo.failure.Redaction;
import java.util.ArrayList;
import java.util.List;

/**
 * A broken rule with the exchange that broke it.
 *
 * @param rule what is asked
 * @param broken what is wrong
 * @param exchange the exchange it was seen in
 */
public record Finding(RuleInfo rule, Verdict.Broken broken, Exchange exchange) {

    /** Returns the finding as people read it, with {@code more} facts between the fix and the request. */
    public FailureMessage message(Redaction usual, List<Fact> more) {
        Redaction redaction = SentSecrets.hiddenBy(usual, exchange.request());
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.fact("rule", rule.label()));
        broken.facts().forEach(fact -> facts.add(Fact.fact(fact.label(), redaction.text(fact.value()))));
        facts.add(Fact.fact("why", rule.why()));
        facts.add(Fact.fact("fix", rule.fix()));
        facts.addAll(more);
        facts.addAll(ExchangeFacts.of(exchange, redaction));
        return new FailureMessage(redaction.text(exchange.request() + ": " + broken.problem()), facts);
    }
}
