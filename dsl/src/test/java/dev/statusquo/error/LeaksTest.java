package dev.statusquo.error;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statusquo.error.ErrorSamples.Sample;
import dev.statusquo.error.schema.JsonValue;
import dev.statusquo.exchange.Body;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.Method;
import dev.statusquo.exchange.Request;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LeaksTest {

    private static final String TRACE = "\\tat com.example.UserService.find(UserService.java:42)";

    static List<Sample> clean() {
        return ErrorSamples.clean();
    }

    private static List<String> ids(int status, String body) {
        return Leaks.in(ErrorSamples.exchange(status, body)).stream()
                .map(Leak::id)
                .toList();
    }

    private static Exchange asked(UnaryOperator<Request> how, int status, String body) {
        Exchange exchange = ErrorSamples.exchange(status, body);
        return new Exchange(how.apply(exchange.request()), exchange.response());
    }

    @ParameterizedTest
    @MethodSource("clean")
    void findsNothingInTheBodiesOfAnyShape(Sample sample) {
        assertThat(Leaks.in(sample.exchange())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "forbidden",
                "notice",
                "panic",
                "timeout",
                "exception",
                "error",
                "Unauthorized",
                "warning: low stock",
                "The stack is full.",
                "A fatal error occurred.",
                "Trace your parcel at https://example.com/trace/42",
                "Select one from the list where possible.",
                "Your e-mail john.doe@example.com is taken.",
                "debug",
                "at 10:05",
                "Version 10.4.1 is no longer supported.",
                "null",
                "Access denied",
                "Internal Server Error",
                "Not Found"
            })
    void findsNothingInWordsAlone(String text) {
        assertThat(Leaks.in(LeakPatternsTest.failing(text))).isEmpty();
    }

    @Test
    void saysWhatWhereAndByWhichText() {
        assertThat(Leaks.in(
                        ErrorSamples.exchange(400, "{\"a\":[{\"b/c\":\"relation \\\"users\\\" does not exist\"}]}")))
                .containsExactly(
                        new Leak("L20", "a message of PostgreSQL", "/a/0/b~1c", "relation \"users\" does not exist"));
    }

    @Test
    void readsTextThatWasEscapedTwice() {
        assertThat(ids(400, "{\"message\":\"x\\\\n\\\\tat a.B.c(D.java:1)\"}")).containsExactly("L01");
        assertThat(ids(400, "{\"message\":\"x\\\\\\\\n\\\\\\\\tat a.B.c(D.java:1)\"}"))
                .containsExactly("L01");
        assertThat(ids(400, "{\"message\":\"{\\\"m\\\":\\\"\\\\u004fRA-00942\\\"}\"}"))
                .containsExactly("L22");
    }

    @Test
    void findsTheStackTraceOfARealException() {
        StringWriter trace = new StringWriter();
        new IllegalStateException("outer", new IllegalArgumentException("inner"))
                .printStackTrace(new PrintWriter(trace));
        JsonValue body = JsonValue.object(Map.of("message", JsonValue.of(trace.toString())));

        assertThat(ids(500, body.toString())).contains("L01", "L02", "L03");
        assertThat(Leaks.in(ErrorSamples.exchange(500, "text/plain", trace.toString())))
                .extracting(Leak::id)
                .contains("L01", "L02");
        assertThat(Leaks.in(ErrorSamples.exchange(
                        500, "text/html", "<html><pre>" + trace.toString().replace("<", "&lt;") + "</pre></html>")))
                .extracting(Leak::id)
                .contains("L01", "L02");
    }

    @Test
    void findsStackTracesByTheirForm() {
        assertThat(ids(400, "{\"trace\":\"boom at line 3\"}")).containsExactly("L13");
        assertThat(ids(400, "{\"x\":[{\"file\":\"a\",\"line\":1,\"function\":\"f\"}]}"))
                .containsExactly("L13");
        assertThat(ids(400, "{\"error\":{\"code\":\"A\",\"message\":\"m\",\"innererror\":{\"stacktrace\":\"x y\"}}}"))
                .containsExactly("L13");
        assertThat(
                        ids(
                                400,
                                "{\"trace\":\"4bf92f3577b34da6a3ce929d0e0e4736\",\"stack\":null,\"exception\":\"\",\"traces\":[]}"))
                .isEmpty();
        assertThat(ids(200, "{\"stack\":\"java and go\",\"trace\":\"a line\"}")).isEmpty();
        assertThat(ids(200, "{\"stackTrace\":[\"x\"]}")).containsExactly("L13");
        assertThat(ids(400, "{\"error\":{\"root_cause\":[{\"index_uuid\":\"x\"}]}}"))
                .containsExactly("L28");
    }

    @Test
    void wantsTwoUnsureHitsOrAServerError() {
        assertThat(ids(400, "{\"message\":\"see db.internal\"}")).isEmpty();
        assertThat(ids(400, "{\"message\":\"see db.internal, Connection refused\"}"))
                .containsExactly("L32", "L34");
        assertThat(ids(400, "{\"message\":\"see 192.168.1.1 and 192.168.1.2\"}"))
                .containsExactly("L31");
        assertThat(ids(502, "{\"message\":\"Connection refused\"}")).containsExactly("L34");
        assertThat(ids(400, "{\"message\":\"see db.internal: ORA-00942\"}")).containsExactlyInAnyOrder("L22", "L32");
    }

    @Test
    void leavesASuccessfulAnswerItsOwnSubject() {
        assertThat(ids(200, "{\"message\":\"" + TRACE + "\"}")).containsExactly("L01");
        assertThat(ids(200, "{\"dsn\":\"jdbc:h2:mem\"}")).containsExactly("L33");
        assertThat(ids(200, "{\"note\":\"ORA-00942 in /home/a/b/c.java, eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.abc\"}"))
                .isEmpty();
        assertThat(ids(201, "{\"apiKey\":\"k3yK3y-12345\",\"password\":\"Tr0ub4dor\"}"))
                .isEmpty();
    }

    @Test
    void subtractsWhatTheClientSent() {
        String body = "{\"message\":\"'select a from users where b = 1' is no name, nor is ORA-00942\"}";

        assertThat(Leaks.in(asked(request -> request, 500, body))).hasSize(2);
        assertThat(Leaks.in(asked(
                        request -> request.withUri(
                                "http://localhost/x?q=select+a%20from+users%20where+b+%3D+1&r=ORA-00942"),
                        500,
                        body)))
                .isEmpty();
        assertThat(Leaks.in(asked(
                        request -> request.withBody(Body.of(
                                "{\"n\":\"select a from users where b = 1\",\"o\":\"ORA-\\u0030\\u003000942\"}")),
                        500,
                        body.replace("ORA-00942", ""))))
                .isEmpty();
        assertThat(Leaks.in(asked(request -> request.withHeader("X-N", "ORA-00942"), 400, "{\"m\":\"ORA-00942\"}")))
                .isEmpty();
    }

    @Test
    void exemptsMembersMadeForAddresses() {
        assertThat(
                        ids(
                                500,
                                "{\"type\":\"http://api.internal/e\",\"instance\":\"/home/a/b.js\",\"_links\":{\"self\":{\"href\":"
                                        + "\"http://10.0.0.1:80/x\"}},\"path\":\"/app/a/b.js\",\"__type\":\"com.amazonaws.v1.FooException\"}"))
                .isEmpty();
        assertThat(ids(500, "{\"detail\":\"http://api.internal/e\"}")).containsExactly("L32");
    }

    @Test
    void findsTheCredentialThatTheClientSent() {
        Exchange bearer = asked(
                request -> request.withHeader("Authorization", "Bearer abcDEF123456"),
                401,
                "{\"message\":\"The token abcDEF123456 has expired.\"}");
        Exchange basic = asked(
                request -> request.withHeader("Authorization", "Basic dXNlcjpTM2NyZXQhcGFzcw=="),
                401,
                "{\"message\":\"S3cret!pass is wrong\"}");
        Exchange cookie =
                asked(request -> request.withHeader("Cookie", "a=1; sid=Zx81Zx81Zx"), 401, "{\"m\":\"Zx81Zx81Zx\"}");
        Exchange query = asked(
                request -> request.withUri("http://a/b?api_key=K3y%2dK3y-1"), 401, "{\"m\":\"K3y-K3y-1 unknown\"}");
        Exchange member = asked(
                request -> request.withBody(Body.of("{\"password\":\"Tr0ub4dor&3\"}")),
                422,
                "{\"m\":\"Tr0ub4dor&3 is known\"}");
        Exchange word = asked(
                request -> request.withBody(Body.of("{\"password\":\"password\"}")),
                422,
                "{\"m\":\"password is required\"}");

        assertThat(List.of(bearer, basic, cookie, query, member))
                .allSatisfy(exchange -> assertThat(Leaks.in(exchange))
                        .singleElement()
                        .satisfies(leak -> assertThat(leak.id()).isEqualTo("L41"))
                        .satisfies(leak -> assertThat(leak.evidence()).isEqualTo("<redacted>")));
        assertThat(Leaks.in(word)).isEmpty();
    }

    @Test
    void findsSecretsByTheirNameAndMasksThem() {
        assertThat(Leaks.in(ErrorSamples.exchange(400, "{\"user\":{\"password\":\"Tr0ub4dor\"}}")))
                .containsExactly(new Leak("L40", "a secret", "/user/password", "password=<redacted>"));
        assertThat(ids(422, "{\"fields\":{\"password\":\"Must12345\"},\"errors\":{\"password\":[\"x\"]}}"))
                .isEmpty();
        assertThat(ids(422, "{\"password\":\"too_short\"}")).isEmpty();
        assertThat(Leaks.in(ErrorSamples.exchange(
                        500, "{\"m\":\"jdbc:postgresql://u:s3cret@db/x sk_live_0123456789abcdef\"}")))
                .allSatisfy(
                        leak -> assertThat(leak.evidence()).hasSizeLessThan(20).endsWith("<redacted>"));
    }

    @Test
    void looksIntoHeaderFields() {
        Exchange exchange = ErrorSamples.exchange(
                500,
                "application/json",
                "{}",
                "X-Error",
                "java.lang.NullPointerException",
                "Location",
                "http://localhost:8080/x",
                "Set-Cookie",
                "t=eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.abc");

        assertThat(Leaks.in(exchange)).extracting(Leak::where).containsExactly("header X-Error");
    }

    @Test
    void listsBannersApart() {
        Exchange exchange = ErrorSamples.exchange(
                404,
                "application/json",
                "{}",
                "Server",
                "nginx/1.18.0",
                "X-Powered-By",
                "PHP",
                "X-AspNet-Version",
                "4.0");

        assertThat(Leaks.in(exchange)).isEmpty();
        assertThat(Leaks.banners(exchange))
                .extracting(Leak::toString)
                .containsExactly(
                        "header Server shows the version of its software (L51): nginx/1.18.0",
                        "header X-AspNet-Version shows the version of its software (L51): 4.0");
    }

    @Test
    void readsPagesWithAndWithoutTheirMarkup() {
        String page =
                "<html><body><h1>HTTP Status 500</h1><pre>java.lang.X<br>\tat a.b.<b>C</b>.&lt;init&gt;(C.java:1)</pre></body></html>";

        assertThat(Leaks.in(ErrorSamples.exchange(500, "text/html", page)))
                .extracting(Leak::id)
                .contains("L50", "L01");
        assertThat(Leaks.in(ErrorSamples.exchange(500, "text/plain", "Traceback (most recent call last):\n")))
                .extracting(Leak::where)
                .containsExactly("body");
    }

    @Test
    void keepsEvidenceShort() {
        String body = "{\"m\":\"Caused by: " + "a.".repeat(100) + "XException\"}";

        assertThat(Leaks.in(ErrorSamples.exchange(500, body)))
                .isNotEmpty()
                .allSatisfy(leak -> assertThat(leak.evidence()).hasSizeLessThanOrEqualTo(80));
    }

    @ParameterizedTest
    @Timeout(60)
    @ValueSource(
            strings = {
                "a.",
                "\\n",
                " ",
                "at a.",
                "/home/",
                "/app/a",
                "at (",
                "C:\\\\a",
                "select a ",
                "10.",
                "a.b@",
                "eyJa.",
                "Fatal error: .php ",
                "\\\\",
                "File \\\"",
                "#1 ",
                "<",
                "fe80:",
                ".local",
                "x.rb:1",
                "insert into a ",
                "System.",
                "\\u0000",
                "at async ",
                "Table '",
                "DB_A_",
                "BEGIN A private key-----",
                "\\nat https://",
                "mongo",
                "Caused by: a"
            })
    void takesNoLongerForHostileText(String part) {
        String text = part.repeat(262_144 / part.length());
        Exchange exchange = ErrorSamples.exchange(500, "{\"m\":\"" + text + "\"}");
        Exchange page = ErrorSamples.exchange(500, "text/html", "<" + text);
        Leaks.in(exchange);

        long start = System.nanoTime();
        Leaks.in(exchange);
        Leaks.in(page);

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(3));
    }

    @Test
    void takesMicrosecondsForACleanBody() {
        Exchange exchange = ErrorSamples.clean().get(0).exchange();
        for (int i = 0; i < 20_000; i++) {
            Leaks.in(exchange);
        }

        long start = System.nanoTime();
        for (int i = 0; i < 10_000; i++) {
            Leaks.in(exchange);
        }

        assertThat((System.nanoTime() - start) / 10_000).isLessThan(100_000);
    }

    @Test
    void looksAtNothingOfAHeadAnswerButItsFields() {
        Exchange exchange = asked(request -> request.withMethod(Method.HEAD), 500, "");

        assertThat(Leaks.in(exchange)).isEmpty();
    }
}
