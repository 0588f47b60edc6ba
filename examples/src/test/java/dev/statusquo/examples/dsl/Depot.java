package dev.statusquo.examples.dsl;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A service on 127.0.0.1 that gives a prepared answer to each request, for statuses that the bookshop has no use for. */
final class Depot implements AutoCloseable {

    private record Answer(int status, List<String> fields, String content) {}

    private final HttpServer server;
    private final Map<String, Answer> answers = new HashMap<>();

    private Depot(HttpServer server) {
        this.server = server;
    }

    static Depot open() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            Depot depot = new Depot(server);
            server.createContext("/", depot::answer);
            server.start();
            return depot;
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
    }

    /** Prepares an answer without content to a request such as {@code GET /exports}; fields are names and values in turn. */
    Depot answering(String request, int status, String... fields) {
        answers.put(request, new Answer(status, List.of(fields), ""));
        return this;
    }

    /** Prepares an error in the status guide's shape. */
    Depot refusing(String request, int status, String code, String... fields) {
        String content = "{\"error\":\"" + code + "\",\"message\":\"The depot refuses.\",\"request_id\":\"req_7xTq\"}";
        answers.put(request, new Answer(status, List.of(fields), content));
        return this;
    }

    /** Prepares an answer with text. */
    Depot telling(String request, int status, String content, String... fields) {
        answers.put(request, new Answer(status, List.of(fields), content));
        return this;
    }

    String baseUrl() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String request =
                exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath();
        Answer answer = answers.getOrDefault(request, new Answer(404, List.of(), "{\"error\":\"not_found\"}"));
        exchange.getRequestBody().readAllBytes();
        for (int i = 0; i < answer.fields().size(); i += 2) {
            exchange.getResponseHeaders()
                    .add(answer.fields().get(i), answer.fields().get(i + 1));
        }
        if (answer.content().startsWith("{")) {
            exchange.getResponseHeaders().add("Content-Type", "application/json");
        }
        byte[] content = answer.content().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(answer.status(), content.length == 0 ? -1 : content.length);
        exchange.getResponseBody().write(content);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
