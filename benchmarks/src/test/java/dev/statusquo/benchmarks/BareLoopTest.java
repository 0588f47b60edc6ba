package dev.statusquo.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statusquo.exchange.Method;
import dev.statusquo.exchange.Request;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The loop that a crawl is measured against must not wait where the crawl does not. */
class BareLoopTest {

    private static final int REQUESTS = 3;
    private static final String NOT_MODIFIED = "HTTP/1.1 304 Not Modified\r\nETag: \"v1\"\r\nContent-Length: 5\r\n\r\n";

    @Test
    @Timeout(value = 8, unit = TimeUnit.SECONDS)
    void waitsForNoContentOfWhatIsNotModified() throws IOException, InterruptedException {
        AtomicInteger answered = new AtomicInteger();
        try (ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            Thread serving = new Thread(() -> serve(server, answered));
            serving.setDaemon(true);
            serving.start();
            Request get = Request.of(Method.GET, "http://127.0.0.1:" + server.getLocalPort() + "/authors/1")
                    .withHeader("If-None-Match", "\"v1\"");

            new BareLoop(Collections.nCopies(REQUESTS, get)).run(1);
        }

        assertThat(answered).hasValue(REQUESTS);
    }

    private static void serve(ServerSocket server, AtomicInteger answered) {
        boolean goesOn = true;
        while (goesOn && !server.isClosed()) {
            goesOn = serveNext(server, answered);
        }
    }

    /** Answers one request, and keeps the connection open until the client leaves. */
    private static boolean serveNext(ServerSocket server, AtomicInteger answered) {
        try (Socket socket = server.accept()) {
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
            String line = in.readLine();
            while (line != null && !line.isEmpty()) {
                line = in.readLine();
            }
            answered.incrementAndGet();
            socket.getOutputStream().write(NOT_MODIFIED.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return in.readLine() == null;
        } catch (IOException left) {
            return true;
        }
    }
}
