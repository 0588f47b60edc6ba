package dev.statusquo.junit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statusquo.Credentials;
import dev.statusquo.service.Asked;
import dev.statusquo.service.Reply;
import dev.statusquo.service.TestServer;
import dev.statusquo.service.Things;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.opentest4j.MultipleFailuresError;

/** A service that tells everybody what it was sent: nothing that a run prints or writes repeats its secrets. */
@Timeout(60)
class SecretsTest {

    private static final String BASIC = "Hx4/kQ7+mW\"2pZ9r";
    private static final String KEY = "Vn3sLt8eYc6uGd1a";
    private static final String ANSWERED = "Jq5wRb0oXf7iTk2z";
    private static final Path REPORTS = Path.of("target/statusquo-kit/SecretsTest.EchoTestCase");
    private static final List<String> SECRETS = List.of(BASIC, KEY, ANSWERED, base64("ann:" + BASIC));

    static Things things;
    static TestServer elsewhere;

    @BeforeEach
    void open() {
        things = new Things().holding("first");
        elsewhere = TestServer.answering(asked -> Reply.json(200, "{\"id\":1,\"name\":\"x\"}"));
    }

    @AfterEach
    void close() {
        things.close();
        elsewhere.close();
    }

    @Test
    void staysOutOfEverythingARunSays() throws IOException {
        things.instead("*", SecretsTest::tellingAll);

        String said = crawl();

        assertThat(said).contains("not run", "report.html", "&lt;redacted&gt;", "<redacted>");
        for (String secret : SECRETS) {
            String encoded = URLEncoder.encode(secret, StandardCharsets.UTF_8);
            assertThat(said)
                    .doesNotContain(
                            secret,
                            encoded,
                            base64(secret),
                            secret.replace("\"", "\\\""),
                            secret.replace("\"", "&quot;"),
                            secret.replace("/", "\\/"));
        }
    }

    @Test
    void sendsNoCredentialsToWhereAnAnswerPoints() throws IOException {
        things.instead("*", asked -> {
            Reply sound = things.sound(asked);
            return asked.method().equals("POST") || sound.status() >= 300
                    ? sound.with("Location", elsewhere.baseUrl() + "/things/1?access_token=" + ANSWERED)
                    : sound;
        });

        crawl();

        assertThat(elsewhere.asked())
                .allSatisfy(asked -> assertThat(asked.fields().toString().toLowerCase(Locale.ROOT))
                        .doesNotContain("authorization", "x-api-key"));
        assertThat(elsewhere.asked())
                .allSatisfy(asked -> assertThat(asked.method()).isIn("GET", "HEAD"));
    }

    private String crawl() throws IOException {
        ByteArrayOutputStream console = new ByteArrayOutputStream();
        PrintStream before = System.out;
        System.setOut(new PrintStream(console, true, StandardCharsets.UTF_8));
        Kit kit;
        try {
            kit = Kit.run(EchoTestCase.class);
        } finally {
            System.setOut(before);
        }
        StringBuilder said = new StringBuilder(console.toString(StandardCharsets.UTF_8));
        kit.thrown().forEach(thrown -> tell(thrown, said));
        kit.abortions().forEach(said::append);
        try (Stream<Path> files = Files.walk(REPORTS)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                said.append('\n').append(file).append('\n').append(Files.readString(file));
            }
        }
        return said.toString();
    }

    private static void tell(Throwable thrown, StringBuilder said) {
        said.append(thrown).append('\n');
        Stream.of(thrown.getSuppressed()).forEach(more -> tell(more, said));
        if (thrown.getCause() != null) {
            tell(thrown.getCause(), said);
        }
        if (thrown instanceof MultipleFailuresError several) {
            several.getFailures().forEach(more -> tell(more, said));
        }
    }

    private static Reply tellingAll(Asked asked) {
        String sent = asked.field("Authorization") + " " + asked.field("X-Api-Key");
        String form = URLEncoder.encode(BASIC + " " + KEY, StandardCharsets.UTF_8);
        String told = sent + " " + form + " " + base64(BASIC) + " " + base64(KEY);
        String escaped = (told + " " + BASIC).replace("\"", "\\\"");
        return Reply.json(
                        asked.path().equals("/things") ? 200 : 418,
                        "{\"error\":\"e\",\"message\":\"" + escaped + "\",\"session\":{\"accessToken\":\"" + ANSWERED
                                + "\"},\"next\":\"http://ann:" + ANSWERED + "@127.0.0.1/?token=" + ANSWERED + "\"}")
                .with("Set-Cookie", "session=" + ANSWERED)
                .with("X-Echo", told)
                .with("Location", "/things/1?access_token=" + ANSWERED);
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    @HttpContract(spec = "classpath:contract/things.yaml", profile = "strict")
    static class EchoTestCase {

        @BaseUrl
        static String baseUrl() {
            return things.baseUrl();
        }

        @Identity("owner")
        static Credentials owner() {
            return Credentials.basic("ann", BASIC);
        }

        @Identity("machine")
        static Credentials machine() {
            return Credentials.header("X-Api-Key", KEY);
        }

        @CrawlTest
        void contract(ContractCase contractCase) {
            contractCase.verify();
        }
    }
}
