package dev.statusquo.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statusquo.Credentials;
import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.crawl.spec.openapi.OpenApiSource;
import dev.statusquo.exchange.Transport;
import dev.statusquo.failure.Redaction;
import dev.statusquo.jdk.JdkTransport;
import dev.statusquo.okhttp.OkHttpTransport;
import dev.statusquo.rule.HttpRules;
import dev.statusquo.rule.Profile;
import dev.statusquo.service.Asked;
import dev.statusquo.service.Things;
import dev.statusquo.service.WireServer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    private static final Duration TIMEOUT = Duration.ofMillis(1_500);
    /** What a client takes before it has enough: the bound of content, what it reads ahead, what the system buffers, twice. */
    private static final long MOST_BYTES = 96L << 20;

    private static final String HOSTILE = "GET /things · valid request → 200";
    private static final List<String> OTHERS =
            List.of("GET /things/{id} · valid request → 200", "POST /things · valid request → 201");
    private static final DeclaredApi API =
            OpenApiSource.of("classpath:contract/things.yaml").read();
    private static final Map<String, Transport> TRANSPORTS = Map.of(
            "java.net.http", JdkTransport.create().withTimeout(TIMEOUT),
            "OkHttp", OkHttpTransport.create().withTimeout(TIMEOUT));

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

            CrawlResult result = crawl(server, TRANSPORTS.get(client));

            Duration taken = Duration.ofNanos(System.nanoTime() - begin);
            CaseResult hostile = one(result, HOSTILE);
            HostileRow.Ending ending = client.equals("OkHttp") ? row.ending() : row.overJdk();
            assertThat(hostile.outcome()).as(told(hostile)).isEqualTo(ending.outcome());
            assertThat(told(hostile)).contains(ending.said());
            assertThat(taken).isLessThan(TIMEOUT.multipliedBy(4));
            assertThat(server.taken()).isLessThan(MOST_BYTES);
            assertThat(OTHERS)
                    .allSatisfy(key -> assertThat(one(result, key).outcome())
                            .as(key + one(result, key).reason())
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
            CrawlResult result = crawl(server, TRANSPORTS.get(client));

            assertThat(one(result, HOSTILE).outcome()).isEqualTo(CaseOutcome.PASSED);
            assertThat(result.cases()).hasSize(1 + OTHERS.size());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"java.net.http", "OkHttp"})
    void outlivesAResetAtTheDoor(String client) {
        Things things = new Things().holding("first");
        try (things;
                WireServer server = WireServer.resetting(1, asked -> WireServer.sound(asked, things.sound(asked)))) {
            CrawlResult result = crawl(server, TRANSPORTS.get(client));

            assertThat(result.cases()).extracting(CaseResult::outcome).containsOnly(CaseOutcome.PASSED);
        }
    }

    private static WireServer.Script script(Things things, HostileRow row, Asked asked) {
        return asked.toString().equals("GET /things") ? row.script() : WireServer.sound(asked, things.sound(asked));
    }

    private static CaseResult one(CrawlResult result, String key) {
        return result.cases().stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static String told(CaseResult result) {
        return result.reason()
                + result.findings().stream()
                        .map(one -> one.finding().rule().id())
                        .toList();
    }

    private static CrawlResult crawl(WireServer server, Transport transport) {
        Limits limits = new Limits(Set.of(), 100, TIMEOUT, List.of());
        Crawler crawl = Crawler.of(new CrawlSetup(
                "Hostile",
                API,
                server.baseUrl(),
                new Identities(Map.of("owner", Credentials.bearer(Things.TOKEN))),
                Fixtures.none(),
                transport,
                limits,
                Profile.guide(),
                HttpRules.all(),
                1,
                Redaction.standard()));
        List<Glob> only = Stream.concat(Stream.of(HOSTILE), OTHERS.stream())
                .map(Glob::new)
                .toList();
        CrawlPlan.of(API, new Selection(only, List.of(), List.of())).cases().forEach(crawl::run);
        crawl.close();
        return crawl.result();
    }
}
