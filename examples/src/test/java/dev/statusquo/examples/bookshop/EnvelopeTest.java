package dev.statusquo.examples.bookshop;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every error has one shape, also those of the container, which only bytes on a socket can cause. */
class EnvelopeTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static Bookshop bookshop;

    @BeforeAll
    static void open() {
        bookshop = Bookshop.start();
    }

    @AfterAll
    static void close() {
        bookshop.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GET /nowhere HTTP/1.1      | Host: x          | 404 | not_found
            PATCH /books HTTP/1.1      | Host: x          | 405 | method_not_allowed
            FOO /books HTTP/1.1        | Host: x          | 501 | not_implemented
            GET /orders HTTP/1.1       | Host: x          | 401 | authentication_required
            GET /books?limit=0 HTTP/1.1 | Host: x         | 400 | invalid_parameter
            GET /books?limit=%zz HTTP/1.1 | Host: x       | 400 | bad_request
            GET /books HTTP/1.1        | Accept: x/y      | 400 | bad_request
            GET /books/%zz HTTP/1.1    | Host: x          | 400 | bad_request
            GET /books/1%00 HTTP/1.1   | Host: x          | 400 | bad_request
            GET /LONG HTTP/1.1         | Host: x          | 414 | uri_too_long
            GET /books HTTP/1.1        | LONG: x          | 431 | request_header_fields_too_large
            GET /books HTTP/1.1        | Space : x        | 400 | bad_request
            GET /books HTTP/9.9        | Host: x          | 505 | http_version_not_supported
            NONSENSE                   | Host: x          | 400 | bad_request
            """)
    void wrapsEveryError(String line, String header, int status, String code) throws IOException {
        String longText = "a".repeat(20_000);

        String answer = send(line.replace("LONG", longText) + "\r\n" + header.replace("LONG", longText) + "\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 " + status + " ");
        String head = answer.substring(0, answer.indexOf("\r\n\r\n"));
        JsonNode body = MAPPER.readTree(answer.substring(head.length()));
        assertThat(body.path("error").asText()).isEqualTo(code);
        assertThat(body.path("message").asText()).isNotBlank();
        assertThat(head)
                .contains("X-Request-Id: " + body.path("request_id").asText())
                .contains("Content-Type: application/json", "Cache-Control: no-store", "Date: ")
                .contains("X-Content-Type-Options: nosniff")
                .doesNotContain("Server:");
    }

    @Test
    void givesEveryErrorAnIdOfItsOwn() {
        Set<String> ids = new HashSet<>();

        for (int count = 0; count < 100; count++) {
            ids.add(Visitor.of(bookshop).send("GET /nowhere").header("X-Request-Id"));
        }

        assertThat(ids).hasSize(100);
    }

    @Test
    void measuresWhatIsNotModifiedLikeTheWhole() throws IOException {
        String answer = send("GET /books/1 HTTP/1.1\r\nHost: x\r\nIf-None-Match: \"v1\"\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 304 ").endsWith("\r\n\r\n").doesNotContain("Content-Length: 0");
    }

    @Test
    void blamesTheClientForABrokenBody() throws IOException {
        String answer = send("POST /authors HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + Bookshop.OWNER_TOKEN
                + "\r\nTransfer-Encoding: chunked\r\nContent-Type: application/json\r\n\r\nzz\r\n");

        assertThat(answer).startsWith("HTTP/1.1 400 ").contains("\"bad_request\"");
    }

    private static String send(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), bookshop.port())) {
            socket.setSoTimeout(5000);
            String closing = request.replaceFirst("\r\n", "\r\nConnection: close\r\n");
            socket.getOutputStream().write(closing.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
