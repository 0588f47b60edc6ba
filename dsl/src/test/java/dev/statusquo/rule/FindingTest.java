package dev.statusquo.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.Exchanges;
import dev.statusquo.failure.Fact;
import dev.statusquo.failure.FailureMessage;
import dev.statusquo.failure.Redaction;
import java.util.List;
import org.junit.jupiter.api.Test;

class FindingTest {

    private static final RuleInfo RULE = new RuleInfo(
            "answer-is-kept", Requirement.MUST, Citation.rfc(9110, "15"), "It is kept.", "Why.", "Keep it.");

    @Test
    void tellsWhatIsWrongThenWhyThenTheExchange() {
        Exchange exchange = Exchanges.of(204).build();
        Verdict.Broken broken = Verdict.broken("204 No Content is wrong", Fact.expected("200"), Fact.butWas("204"));

        FailureMessage message = new Finding(RULE, broken, exchange)
                .message(Redaction.standard(), List.of(Fact.fact("baseline", "new")));

        assertThat(message.headline()).isEqualTo(exchange.request() + ": 204 No Content is wrong");
        assertThat(message.facts())
                .extracting(Fact::label)
                .containsExactly("rule", "expected", "but was", "why", "fix", "baseline", "request", "response");
        assertThat(message.facts())
                .extracting(Fact::value)
                .startsWith("answer-is-kept (MUST, RFC 9110 section 15)", "200", "204", "Why.", "Keep it.", "new");
    }

    @Test
    void showsNoSecretThatWasSent() {
        Exchange exchange = Exchanges.of(200).build();
        Verdict.Broken broken =
                Verdict.broken("200 OK shows password=hunter2-hunter2", Fact.butWas("password=hunter2-hunter2"));

        FailureMessage message = new Finding(RULE, broken, exchange).message(Redaction.standard(), List.of());

        assertThat(message.toString()).doesNotContain("hunter2").contains(Redaction.MASK);
        assertThat(message.headline()).endsWith(Redaction.MASK);
    }
}
