package dev.statusquo.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statusquo.service.Asked;
import dev.statusquo.service.Reply;
import dev.statusquo.service.SmallCrawl;
import dev.statusquo.service.Things;
import dev.statusquo.service.WireServer;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A service that points elsewhere in every way it can: nobody connects to a host that is not allowed. */
@Timeout(60)
class ElsewhereTest {

    @Test
    void isNeverConnectedToWhateverAnAnswerPointsAt() throws SocketException {
        try (WireServer elsewhere =
                        WireServer.at(notLoopback(), asked -> WireServer.sound(asked, Reply.json(200, "{}")));
                Things things = new Things().holding("first")) {
            things.instead("*", asked -> pointing(things.sound(asked), asked, elsewhere.baseUrl()));

            CrawlResult result = SmallCrawl.of(things).run("*");

            assertThat(result.requests()).isGreaterThan(50);
            assertThat(elsewhere.connections()).isZero();
        }
    }

    @Test
    void isNeverConnectedToByARedirect() {
        for (int status : new int[] {301, 302, 303, 307, 308}) {
            neverConnectedTo(url -> Reply.of(status).with("Location", url + "/things/1"));
        }
        neverConnectedTo(url -> Reply.of(302).with("Location", url.substring("http:".length()) + "/things"));
        neverConnectedTo(url -> Reply.of(302).with("Location", "\\\\" + url.substring("http://".length())));
        neverConnectedTo(url -> Reply.json(401, "{}").with("WWW-Authenticate", "Bearer realm=\"" + url + "\""));
        neverConnectedTo(url -> Reply.of(200).with("Refresh", "0; url=" + url).with("Alt-Svc", "h2=\"" + url + "\""));
        neverConnectedTo(url -> Reply.of(305).with("Location", url));
    }

    @Test
    void isAskedNothingUnsafeWithoutPermission() throws SocketException {
        Set<String> methods = ConcurrentHashMap.newKeySet();
        Things things = new Things().holding("first");
        try (things;
                WireServer elsewhere = WireServer.at(notLoopback(), asked -> {
                    methods.add(asked.method());
                    return WireServer.sound(asked, things.sound(asked));
                })) {
            CrawlResult result = SmallCrawl.of(things)
                    .at(elsewhere.baseUrl(), URI.create(elsewhere.baseUrl()).getHost())
                    .run("*");

            assertThat(methods).contains("GET").isSubsetOf("GET", "HEAD", "OPTIONS", "TRACE");
            assertThat(result.cases()).extracting(CaseResult::reason).anyMatch(why -> why.contains("unsafe"));
        }
    }

    @Test
    void isAskedNothingAtAllIfItIsNotAllowed() throws SocketException {
        try (WireServer elsewhere = WireServer.at(notLoopback(), asked -> WireServer.text(""));
                Things things = new Things()) {
            CrawlResult result =
                    SmallCrawl.of(things).at(elsewhere.baseUrl(), "localhost").run("*");

            assertThat(result.cases()).extracting(CaseResult::outcome).doesNotContain(CaseOutcome.PASSED);
            assertThat(elsewhere.connections()).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 200, 302, 429, 500, 503})
    void isAskedNoMoreOftenThanTheBudgetSays(int status) {
        AtomicInteger hops = new AtomicInteger();
        try (Things things = new Things().holding("first")) {
            things.instead(
                    "*",
                    asked -> status == 0
                            ? Reply.hangUp()
                            : Reply.of(status)
                                    .with("Retry-After", "0")
                                    .with("Location", "/things/" + hops.incrementAndGet()));

            SmallCrawl.of(things).within(30).run("*");

            // What the crawl created is deleted all the same, but nothing here was created.
            assertThat(things.server().asked()).hasSizeBetween(3, 30);
        }
    }

    @Test
    void isNotFollowedInCircles() {
        AtomicInteger hops = new AtomicInteger();
        try (Things things = new Things().holding("first")) {
            things.instead(
                    "*",
                    asked -> Reply.of(asked.method().equals("GET") ? 302 : 307)
                            .with("Location", "/things/" + hops.incrementAndGet()));

            CrawlResult result = SmallCrawl.of(things).run("*");

            assertThat(result.cases()).extracting(CaseResult::outcome).contains(CaseOutcome.NOT_RUN);
            assertThat(hops).hasValueLessThan(10 * result.cases().size());
        }
    }

    private static InetAddress notLoopback() throws SocketException {
        Optional<InetAddress> address = NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(one -> one instanceof Inet4Address && !one.isLoopbackAddress())
                .findFirst();
        Assumptions.assumeTrue(address.isPresent(), "this machine has no address but loopback");
        return address.orElseThrow();
    }

    /** Another port of this machine is another origin, too. */
    private static void neverConnectedTo(Function<String, Reply> answer) {
        try (WireServer elsewhere = WireServer.answering(asked -> WireServer.sound(asked, Reply.json(200, "{}")));
                Things things = new Things().holding("first")) {
            things.instead("*", asked -> answer.apply(elsewhere.baseUrl()));

            SmallCrawl.of(things).run("*valid request*");

            assertThat(things.server().asked()).isNotEmpty();
            assertThat(elsewhere.connections()).isZero();
        }
    }

    private static Reply pointing(Reply sound, Asked asked, String url) {
        UnaryOperator<String> moved = text -> text.replaceAll("\"(/[^\"]*)\"", "\"" + url + "$1\"");
        Reply pointing = sound.with("Link", "<" + url + "/things>; rel=next, <" + url + ">; rel=self")
                .with("Content-Location", url + asked.path())
                .saying(moved.apply(sound.body()));
        return sound.fields().containsKey("Location") || sound.status() == 204
                ? pointing.with("Location", url + "/things/1")
                : pointing;
    }
}
