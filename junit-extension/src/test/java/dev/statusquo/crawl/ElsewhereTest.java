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
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A service that points elsewhere in every way it can: nobody connects to a host that is not allowed. */
@Timeout(60)
class ElsewhereTest {

    @Test
    void isNeverConnectedToWhateverAnAnswerPointsAt() throws SocketException {
        Optional<InetAddress> address = NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(one -> one instanceof Inet4Address && !one.isLoopbackAddress())
                .findFirst();
        Assumptions.assumeTrue(address.isPresent(), "this machine has no address but loopback");
        try (WireServer elsewhere =
                        WireServer.at(address.get(), asked -> WireServer.sound(asked, Reply.json(200, "{}")));
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
