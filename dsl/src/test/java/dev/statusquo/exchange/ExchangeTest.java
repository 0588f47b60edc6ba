package dev.statusquo.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class ExchangeTest {

    @Test
    void isEqualToOneOfEqualParts() {
        Exchange one = Exchanges.of(404).build();
        Exchange other = new Exchange(one.request(), one.response(), one.elapsed());

        assertThat(other).isEqualTo(one).hasSameHashCodeAs(one);
        assertThat(new Exchange(one.request(), one.response(), Duration.ofDays(1)))
                .isNotEqualTo(one);
        assertThat(new Exchange(Request.unknown(), one.response(), one.elapsed()))
                .isNotEqualTo(one);
        assertThat(new Exchange(one.request(), Exchanges.ok().build().response(), one.elapsed()))
                .isNotEqualTo(one);
        assertThat(one.equals(new Object())).isFalse();
    }

    @Test
    void readsAnythingOnce() {
        Exchange exchange = Exchanges.ok().build();
        List<Exchange> asked = new ArrayList<>();
        Function<Exchange, Object> reader = one -> {
            asked.add(one);
            return new Object();
        };

        Object first = exchange.read(reader);

        assertThat(exchange.<Object>read(reader)).isSameAs(first);
        assertThat(asked).containsExactly(exchange);
    }

    @Test
    void tellsReadersApart() {
        Exchange exchange = Exchanges.ok().build();

        assertThat(exchange.<Integer>read(one -> 1)).isEqualTo(1);
        assertThat(exchange.<Integer>read(one -> 2)).isEqualTo(2);
    }

    @Test
    void readsStillWhenItRemembersNoMore() {
        Exchange exchange = Exchanges.ok().build();

        for (int i = 0; i < 100; i++) {
            int expected = i;
            assertThat(exchange.<Integer>read(one -> expected)).isEqualTo(expected);
        }
    }
}
