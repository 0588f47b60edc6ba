package dev.statusquo.examples.crawl;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A WireMock whose admin API is crawled, with what its operations need and the API cannot make. */
final class WireMockAdmin implements AutoCloseable {

    static final String DOCUMENT = "classpath:swagger/wiremock-admin-api.json";
    static final String FILE = "crawl.txt";

    /** What the crawl must leave alone, or it would not get to its end, or not stay on this machine. */
    static final List<String> EXCLUDED = List.of(
            "POST /__admin/shutdown", // ends the server
            "POST /__admin/reset", // deletes what the crawl stands on
            "POST /__admin/settings", // delays every answer from then on
            "POST /__admin/recordings/start", // passes requests on to the host of its example
            "POST /__admin/messages/wait", // waits five seconds for a message that nobody sends
            "POST /__admin/messages/wait-for-count"); // does so as well

    private static final int MESSAGES = 5;

    private final WireMockServer server;

    private WireMockAdmin(WireMockServer server) {
        this.server = server;
    }

    /** Starts one that keeps its files in an empty folder. */
    static WireMockAdmin startIn(Path root) {
        try {
            Files.createDirectory(root.resolve("mappings"));
            Files.writeString(Files.createDirectory(root.resolve("__files")).resolve(FILE), "x\n");
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        WireMockServer server = new WireMockServer(WireMockConfiguration.options()
                .dynamicPort()
                .bindAddress("127.0.0.1")
                .withRootDirectory(root.toString()));
        server.start();
        WireMockAdmin admin = new WireMockAdmin(server);
        admin.sendMessages();
        return admin;
    }

    /** The API has operations for messages, and none to send one: they come over sockets of clients. */
    private void sendMessages() {
        WebSocket socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(URI.create("ws://127.0.0.1:" + server.port() + "/socket"), new WebSocket.Listener() {})
                .join();
        for (int i = 1; i <= MESSAGES; i++) {
            socket.sendText("message " + i, true).join();
        }
        socket.sendClose(WebSocket.NORMAL_CLOSURE, "").join();
    }

    String baseUrl() {
        return "http://127.0.0.1:" + server.port();
    }

    boolean isRunning() {
        return server.isRunning();
    }

    @Override
    public void close() {
        server.stop();
    }
}
