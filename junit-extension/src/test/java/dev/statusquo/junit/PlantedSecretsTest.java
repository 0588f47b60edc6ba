package dev.statusquo.junit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statusquo.Credentials;
import dev.statusquo.service.Asked;
import dev.statusquo.service.Reply;
import dev.statusquo.service.TestServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A secret of its own in every place that can hold one, looked for in every file, line and message of a run. */
@Timeout(60)
class PlantedSecretsTest {

    private static final String BEARER = "Planted1BearerA3bC/d+e";
    private static final String COOKIE = "Planted2CookieF4gH5iJ6";
    private static final String QUERY = "Planted3QueryK7lM8nO9pQ";
    private static final String FIELD = "Planted4FieldR1sT2uV3wX";
    private static final String BASIC = "Planted5BasicY4zA5bC6dE";
    private static final String NAMED = "Planted6NamedF7gH8iJ9kL";
    private static final String ANSWERED = "Planted7AnswerM1nO2pQ3r";
    private static final String TOKEN = "Planted8TokenS4tU5vW6xY";
    private static final String ENVIRONMENT = "Planted9EnvironmentZ7aB8cD9e";

    /** Those in the examples of the document are there, too. */
    private static final List<String> SECRETS = List.of(
            BEARER,
            COOKIE,
            QUERY,
            FIELD,
            BASIC,
            NAMED,
            ANSWERED,
            TOKEN,
            ENVIRONMENT,
            "Example1KeyQ8vWzT",
            "Example2TokenR9xKyU",
            "Example3CookieS7wLzV",
            "Example4PassT6vMxW",
            "Example5ClientU5uNyX",
            "Example6FormV4tOzY");

    static TestServer server;
    static String address = "";

    @TempDir
    Path folder;

    @BeforeEach
    void open() {
        server = TestServer.answering(PlantedSecretsTest::telling);
        address = server.baseUrl();
    }

    @AfterEach
    void close() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"verify", "update"})
    void areNowhereInWhatARunLeaves(String mode) throws IOException {
        Path baseline = folder.resolve("baseline.json");
        if (mode.equals("verify")) {
            said("update", baseline);
        }

        String said = said(mode, baseline);

        assertThat(server.asked().stream().map(Asked::toString)).contains("POST /logins", "POST /token", "GET /me");
        assertThat(said).contains("report.html", "report.json", "report.sarif", "report.md", "report.har");
        assertThat(SECRETS).allSatisfy(secret -> assertThat(said).doesNotContain(forms(secret)));
        assertThat(said).doesNotContain(System.getenv("PATH"));
    }

    @Test
    void areNowhereInWhatAShardLeavesForTheOthers() throws IOException {
        String said = said("verify", folder.resolve("baseline.json"), "statusquo.shard", "1/1");

        assertThat(said).contains("report.json");
        assertThat(SECRETS).allSatisfy(secret -> assertThat(said).doesNotContain(forms(secret)));
    }

    @Test
    void areNowhereInWhatAJobOnGitHubPrints() throws IOException, InterruptedException {
        Path summary = folder.resolve("summary.md");
        ProcessBuilder job = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                PlantedSecretsTest.class.getName(),
                address);
        job.environment()
                .putAll(Map.of(
                        "GITHUB_ACTIONS",
                        "true",
                        "GITHUB_STEP_SUMMARY",
                        summary.toString(),
                        "STATUSQUO_REDACT",
                        "X-Internal",
                        "STATUSQUO_REPORT_DIR",
                        folder.resolve("reports").toString(),
                        "SERVICE_PASSWORD",
                        ENVIRONMENT));
        Process process = job.redirectErrorStream(true).start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int code = process.waitFor();
        String said = printed + Files.readString(summary);

        assertThat(code).as(printed).isZero();
        assertThat(said).contains("::error", "GET /me");
        assertThat(SECRETS).allSatisfy(secret -> assertThat(said).doesNotContain(forms(secret)));
    }

    /** Runs as a job does, against the service at this address, and prints each failure as a test report holds it. */
    public static void main(String[] arguments) {
        address = arguments[0];
        Kit.run(TellingTestCase.class).thrown().forEach(Throwable::printStackTrace);
    }

    private static List<String> forms(String secret) {
        String url = URLEncoder.encode(secret, StandardCharsets.UTF_8);
        return List.of(
                secret,
                url,
                secret.replace("/", "\\/"),
                base64(secret),
                base64("ann:" + secret),
                base64("Bearer " + secret));
    }

    private static String said(String mode, Path baseline, String... settings) throws IOException {
        ByteArrayOutputStream console = new ByteArrayOutputStream();
        PrintStream out = System.out;
        PrintStream err = System.err;
        PrintStream both = new PrintStream(console, true, StandardCharsets.UTF_8);
        System.setOut(both);
        System.setErr(both);
        Kit kit;
        try {
            List<String> all = new ArrayList<>(List.of(settings));
            all.addAll(List.of("statusquo.baseline.mode", mode, "statusquo.redact", "X-Internal"));
            all.addAll(List.of("statusquo.report.formats", "html,json,sarif,md,har"));
            if (mode.equals("update") || Files.exists(baseline)) {
                all.addAll(List.of("statusquo.baseline.file", baseline.toString()));
            }
            kit = Kit.run(TellingTestCase.class, all.toArray(String[]::new));
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
        StringBuilder said = new StringBuilder(console.toString(StandardCharsets.UTF_8));
        kit.thrown().forEach(thrown -> tell(thrown, said));
        kit.abortions().forEach(said::append);
        Path reports = Path.of("target/statusquo-kit/PlantedSecretsTest.TellingTestCase");
        for (Path left : Files.exists(baseline) ? List.of(reports, baseline) : List.of(reports)) {
            try (Stream<Path> files = Files.walk(left)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    said.append('\n').append(file).append('\n').append(Files.readString(file));
                }
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
    }

    /** Repeats all it was sent, in several forms, and adds secrets of its own. */
    private static Reply telling(Asked asked) {
        String told = asked.field("Authorization") + " " + asked.field("Cookie") + " " + asked.query() + " "
                + asked.field("X-Api-Key") + " " + asked.field("X-Secret-Id");
        String message = (told + " " + URLEncoder.encode(told, StandardCharsets.UTF_8) + " " + asked.body())
                .replace("\\", "\\\\")
                .replace("\"", "\\\"");
        int status = asked.path().equals("/token") ? 200 : asked.method().equals("GET") ? 401 : 500;
        return Reply.json(
                        status,
                        "{\"error\":\"e\",\"message\":\"" + message + "\",\"access_token\":\"" + TOKEN
                                + "\",\"refresh_token\":\"" + TOKEN + "\"}")
                .with("Set-Cookie", "session=" + ANSWERED + "; Path=/")
                .with("X-Internal", NAMED)
                .with("X-Echo", told)
                .with("Location", "/x?access_token=" + ANSWERED + "&session=" + COOKIE);
    }

    private static String base64(String text) {
        return Base64.getEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    @HttpContract(spec = "classpath:contract/secrets.yaml", profile = "strict")
    static class TellingTestCase {

        @BaseUrl
        static String baseUrl() {
            return address;
        }

        @Identity("bearer")
        static Credentials bearer() {
            return Credentials.bearer(BEARER);
        }

        @Identity("cookie")
        static Credentials cookie() {
            return Credentials.cookie("session", COOKIE);
        }

        @Identity("query")
        static Credentials query() {
            return Credentials.query("key", QUERY);
        }

        @Identity("field")
        static Credentials field() {
            return Credentials.header("X-Secret-Id", FIELD);
        }

        @Identity("basic")
        static Credentials basic() {
            return Credentials.basic("ann", BASIC);
        }

        @CrawlTest
        void contract(ContractCase contractCase) {
            contractCase.verify();
        }
    }
}
