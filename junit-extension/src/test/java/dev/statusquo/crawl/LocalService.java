package dev.statusquo.crawl;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.crawl.spec.openapi.OpenApiSource;
import dev.statusquo.failure.Redaction;
import dev.statusquo.okhttp.OkHttpTransport;
import dev.statusquo.rule.HttpRules;
import dev.statusquo.rule.Profile;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/** A service of one function on a free port of 127.0.0.1, which keeps what it was asked, and a crawl of it. */
final class LocalService implements AutoCloseable {

    private final HttpServer server;
    private final List<String> asked = new CopyOnWriteArrayList<>();

    /** What is answered: a status, JSON, and Location; both may be empty. */
    record Answer(int status, String json, String location) {

        Answer(int status, String json) {
            this(status, json, "");
        }
    }

    private LocalService(Function<String, Answer> handler) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException noPort) {
            throw new IllegalStateException(noPort);
        }
        server.createContext("/", exchange -> serve(exchange, handler));
        server.start();
    }

    /** Returns a service that answers each request, such as {@code GET /things}. */
    static LocalService answering(Function<String, Answer> handler) {
        return new LocalService(handler);
    }

    /** Returns what was asked so far, in its order. */
    List<String> asked() {
        return List.copyOf(asked);
    }

    /** Returns what a crawl of the service by this document sees, some operations left alone. */
    CrawlResult crawledBy(String document, String... excluded) {
        List<Glob> patterns = List.of(excluded).stream().map(Glob::new).toList();
        DeclaredApi api = OpenApiSource.ofText("api.yaml", document).read();
        CrawlSetup setup = new CrawlSetup(
                "LocalService",
                api,
                "http://127.0.0.1:" + server.getAddress().getPort(),
                new Identities(Map.of()),
                Fixtures.none(),
                OkHttpTransport.create(),
                Limits.standard().excluding(patterns),
                Profile.guide(),
                HttpRules.all(),
                1,
                Redaction.standard());
        Crawl crawl = Crawl.of(setup);
        try (crawl) {
            CrawlPlan.of(api, new Selection(List.of(), List.of(), patterns))
                    .cases()
                    .forEach(crawl::run);
        }
        return crawl.result();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void serve(HttpExchange exchange, Function<String, Answer> handler) throws IOException {
        try (exchange) {
            exchange.getRequestBody().readAllBytes();
            String request =
                    exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath();
            asked.add(request);
            Answer answer = handler.apply(request);
            byte[] body = answer.json().getBytes(StandardCharsets.UTF_8);
            if (body.length > 0) {
                exchange.getResponseHeaders().set("Content-Type", "application/json");
            }
            if (!answer.location().isEmpty()) {
                exchange.getResponseHeaders().set("Location", answer.location());
            }
            boolean silent = body.length == 0 || exchange.getRequestMethod().equals("HEAD");
            exchange.sendResponseHeaders(answer.status(), silent ? -1 : body.length);
            if (!silent) {
                exchange.getResponseBody().write(body);
            }
        }
    }
}
