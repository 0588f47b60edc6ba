package dev.statusquo.rule.field;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statusquo.exchange.Exchanges;
import dev.statusquo.rule.Verdict;
import org.junit.jupiter.api.Test;

class ResponseIsDatedTest {

    @Test
    void cannotKnowWhetherAServerThatShowsNoClockHasOne() {
        Verdict verdict =
                new ResponseIsDated().check(Exchanges.ok().without("Date").build());

        assertThat(verdict).isInstanceOf(Verdict.Undecided.class);
    }
}
