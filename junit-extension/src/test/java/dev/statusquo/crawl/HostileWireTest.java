package dev.statusquo.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statusquo.exchange.Transport;
import dev.statusquo.jdk.JdkTransport;
import dev.statusquo.okhttp.OkHttpTransport;
import dev.statusquo.service.Asked;
import dev.statusquo.service.Things;
import dev.statusquo.service.WireServer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * One operation of a sound service misbehaves: its case has a verdict, or says why it has none, within the deadline and in bounded
 * memory, and the cases of the other operations pass.
 */
@Timeout(30)
class HostileWireTest {

    /** What a client takes before it has enough: the bound of content, what it reads ahead, what the system buffers, twice. */
    private static final long MOST_BYTES = 96L << 20;

    private static final Map<String, Transport> TRANSPORTS = Map.of(
            "java.net.http", JdkTransport.create().withTimeout(HostileCrawl.TIMEOUT),
            "OkHttp", OkHttpTransport.create().withTimeout(HostileCrawl.TIMEOUT));

    static Stream<Arguments> rows() {
        List<HostileRow> rows = new ArrayList<>();
        rows.addAll(HostileWire.connections());
        rows.addAll(HostileWire.statusLines());
        rows.addAll(HostileWire.interimAnswers());
        rows.addAll(HostileWire.fields());
        rows.addAll(HostileContent.framing());
        rows.addAll(HostileContent.redirects());
        rows.addAll(HostileContent.codings());
        rows.addAll(HostileContent.texts());
        rows.addAll(HostileContent.documents());
        rows.addAll(HostileCrowds.documents());
        rows.addAll(HostileCrowds.fields());
        return rows.stream()
                .flatMap(row -> TRANSPORTS.keySet().stream().sorted().map(client -> Arguments.of(client, row)));
    }

    @ParameterizedTest(name = "{1} over {0}")
    @MethodSource("rows")
    void judgesWhatItCanAndGoesOn(String client, HostileRow row) {
        Things things = new Things().holding("first");
        try (things;
                WireServer server = WireServer.answering(asked -> script(things, row, asked))) {
            long begin = System.nanoTime();

            CrawlResult result = HostileCrawl.of(server.baseUrl(), TRANSPORTS.get(client));

            Duration taken = Duration.ofNanos(System.nanoTime() - begin);
            CaseResult hostile = HostileCrawl.one(result, HostileCrawl.HOSTILE);
            HostileRow.Ending ending = client.equals("OkHttp") ? row.ending() : row.overJdk();
            assertThat(hostile.outcome()).as(HostileCrawl.told(hostile)).isEqualTo(ending.outcome());
            assertThat(HostileCrawl.told(hostile)).contains(ending.said());
            assertThat(taken).isLessThan(HostileCrawl.TIMEOUT.multipliedBy(4));
            assertThat(server.taken()).isLessThan(MOST_BYTES);
            assertThat(HostileCrawl.OTHERS)
                    .allSatisfy(key -> assertThat(HostileCrawl.one(result, key).outcome())
                            .as(key + HostileCrawl.one(result, key).reason())
                            .isEqualTo(CaseOutcome.PASSED));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"java.net.http", "OkHttp"})
    void takesWhatStandsBehindAnAnswerForNothingWorseThanAnother(String client) {
        HostileRow row = HostileRow.fine("two", HostileWire.kept(HostileWire.SOUND + "HTTP/1.1 500 Evil\r\n\r\n"));
        Things things = new Things().holding("first");
        try (things;
                WireServer server = WireServer.answering(asked -> script(things, row, asked))) {
            CrawlResult result = HostileCrawl.of(server.baseUrl(), TRANSPORTS.get(client));

            assertThat(HostileCrawl.one(result, HostileCrawl.HOSTILE).outcome()).isEqualTo(CaseOutcome.PASSED);
            assertThat(result.cases()).hasSize(1 + HostileCrawl.OTHERS.size());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"java.net.http", "OkHttp"})
    void outlivesAResetAtTheDoor(String client) {
        Things things = new Things().holding("first");
        try (things;
                WireServer server = WireServer.resetting(1, asked -> WireServer.sound(asked, things.sound(asked)))) {
            CrawlResult result = HostileCrawl.of(server.baseUrl(), TRANSPORTS.get(client));

            assertThat(result.cases()).extracting(CaseResult::outcome).containsOnly(CaseOutcome.PASSED);
        }
    }

    private static WireServer.Script script(Things things, HostileRow row, Asked asked) {
        return asked.toString().equals("GET /things") ? row.script() : WireServer.sound(asked, things.sound(asked));
    }
}
