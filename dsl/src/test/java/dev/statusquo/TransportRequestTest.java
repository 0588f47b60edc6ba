package dev.statusquo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statusquo.exchange.Body;
import dev.statusquo.exchange.Method;
import dev.statusquo.exchange.Request;
import dev.statusquo.exchange.Transport;
import dev.statusquo.exchange.TransportException;
import dev.statusquo.testing.RawServer;
import dev.statusquo.testing.Transports;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is asked arrives as asked, through every client alike. */
class TransportRequestTest {

    private static final String OK = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok";

    static Stream<Named<Transport>> transports() {
        return Transports.patient();
    }

    private static List<String> linesOf(String request) {
        String head = request.substring(0, request.indexOf("\r\n\r\n"));
        return Arrays.asList(head.split("\r\n"));
    }

    private static List<String> fields(String request, String name) {
        String prefix = name.toLowerCase(Locale.ROOT) + ":";
        return linesOf(request).stream()
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(prefix))
                .map(line -> line.substring(prefix.length()).strip())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("transports")
    void sendsEveryMethod(Transport transport) {
        for (String token :
                List.of("GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "QUERY", "FOO", "get")) {
            try (RawServer server = RawServer.answering(OK)) {
                transport.send(Request.of(Method.of(token), server.url() + "/x"));

                assertThat(server.requests().get(0)).startsWith(token + " /x HTTP/1.1\r\n");
            }
        }
    }

    static Stream<Arguments> targets() {
        List<String> targets = List.of(
                "/a%2Fb", "/caf%C3%A9/%e2%9c%93", "/x?q=a%20b&r=c+d&s=%26", "/a//b", "/p;v=1/(y)", "/%7Bid%7D?a=%25");
        return transports().flatMap(transport -> targets.stream().map(target -> Arguments.of(transport, target)));
    }

    @ParameterizedTest
    @MethodSource("transports")
    void asksForGzipIfTheRequestDoes(Transport transport) {
        try (RawServer server = RawServer.answering(OK)) {
            transport.send(Request.of(Method.GET, server.url()).withHeader("Accept-Encoding", "gzip, br"));

            assertThat(fields(server.requests().get(0), "Accept-Encoding")).containsExactly("gzip, br");
        }
    }

    @ParameterizedTest
    @MethodSource("transports")
    void sendsFieldsAndContentAsTheyAre(Transport transport) {
        try (RawServer server = RawServer.answering(OK)) {
            transport.send(Request.of(Method.PATCH, server.url() + "/users/1")
                    .withHeader("Content-Type", "application/merge-patch+json")
                    .withHeader("X-Tag", "b")
                    .withHeader("Accept", "application/json")
                    .withHeader("X-Tag", "a")
                    .withBody(Body.of("{\"n\":\"é\"}")));

            String sent = server.requests().get(0);
            assertThat(sent).startsWith("PATCH /users/1 HTTP/1.1\r\n");
            assertThat(sent).endsWith("\r\n\r\n{\"n\":\"Ã©\"}");
            assertThat(fields(sent, "Content-Type")).containsExactly("application/merge-patch+json");
            assertThat(fields(sent, "Accept")).containsExactly("application/json");
            assertThat(fields(sent, "X-Tag")).containsExactly("b", "a");
            assertThat(fields(sent, "Content-Length")).containsExactly("10");
        }
    }

    @ParameterizedTest
    @MethodSource("transports")
    void namesNoMediaTypeUnlessTold(Transport transport) {
        try (RawServer server = RawServer.answering(OK)) {
            transport.send(Request.of(Method.POST, server.url()).withBody(Body.of("plain")));

            assertThat(fields(server.requests().get(0), "Content-Type")).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("transports")
    void sendsAMediaTypeThatIsNone(Transport transport) {
        try (RawServer server = RawServer.answering(OK)) {
            transport.send(Request.of(Method.POST, server.url())
                    .withHeader("Content-Type", ";;nonsense")
                    .withBody(Body.of("plain")));

            assertThat(fields(server.requests().get(0), "Content-Type")).containsExactly(";;nonsense");
        }
    }

    @ParameterizedTest
    @MethodSource("transports")
    void sendsContentWithDeleteAndUnknownMethods(Transport transport) {
        for (String token : List.of("DELETE", "QUERY", "FOO", "OPTIONS")) {
            try (RawServer server = RawServer.answering(OK)) {
                transport.send(Request.of(Method.of(token), server.url() + "/x").withBody(Body.of("why")));

                assertThat(server.requests().get(0))
                        .startsWith(token + " /x HTTP/1.1\r\n")
                        .endsWith("\r\n\r\nwhy");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("targets")
    void sendsTheTargetAsWritten(Transport transport, String target) {
        try (RawServer server = RawServer.answering(OK)) {
            transport.send(Request.of(Method.GET, server.url() + target));

            assertThat(server.requests().get(0)).startsWith("GET " + target + " HTTP/1.1\r\n");
        }
    }

    @ParameterizedTest
    @MethodSource("transports")
    void sendsATargetThatClientsRewriteAsWrittenOrNotAtAll(Transport transport) {
        for (String target : List.of("/x?", "/a/../b", "/./a", "//", "/x?#part")) {
            String written = target.replace("#part", "");
            try (RawServer server = RawServer.answering(OK)) {
                transport.send(Request.of(Method.GET, server.url() + target));

                assertThat(server.requests().get(0)).startsWith("GET " + written + " HTTP/1.1\r\n");
            } catch (TransportException refused) {
                assertThat(refused.kind()).isEqualTo(TransportException.Kind.NOT_SENT);
                assertThat(refused).hasMessageContaining("instead of");
            }
        }
    }
}
