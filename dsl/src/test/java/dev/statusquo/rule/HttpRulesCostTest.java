package dev.statusquo.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.statusquo.exchange.Body;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.ExchangeBuilder;
import dev.statusquo.exchange.Exchanges;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What it takes to judge an exchange by the whole rulebook, its content read for the first time. */
class HttpRulesCostTest {

    private static final int WARM_UP = 10_000;
    private static final int ROUNDS = 2_000;
    /** Half as much again as it takes once everything is compiled, which a test does not wait for. */
    private static final long MOST_BYTES = 12 * 1024;

    @Test
    void allocatesLittle() {
        assertThat(bytesPerJudgement(Exchanges.ok())).isLessThan(MOST_BYTES);
        assertThat(bytesPerJudgement(Exchanges.of(404))).isLessThan(MOST_BYTES);
        assertThat(bytesPerJudgement(Exchanges.of(204))).isLessThan(MOST_BYTES);
    }

    private static long bytesPerJudgement(ExchangeBuilder exchange) {
        judge(freshlyReceived(exchange, WARM_UP));
        List<Exchange> exchanges = freshlyReceived(exchange, ROUNDS);
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long id = Thread.currentThread().getId();
        long before = threads.getThreadAllocatedBytes(id);
        judge(exchanges);
        return (threads.getThreadAllocatedBytes(id) - before) / ROUNDS;
    }

    private static void judge(List<Exchange> exchanges) {
        int findings = 0;
        for (Exchange exchange : exchanges) {
            findings += HttpRules.judge(exchange).size();
        }
        assertThat(findings).isZero();
    }

    private static List<Exchange> freshlyReceived(ExchangeBuilder exchange, int times) {
        byte[] content = exchange.build().body().toByteArray();
        List<Exchange> exchanges = new ArrayList<>(times);
        for (int i = 0; i < times; i++) {
            exchanges.add(exchange.body(Body.of(content)).build());
        }
        return exchanges;
    }
}
