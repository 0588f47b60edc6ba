package dev.statusquo.crawl.report;

import static org.junit.jupiter.api.Assumptions.abort;

import dev.statusquo.error.schema.JsonText;
import dev.statusquo.error.schema.JsonValue;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** One page of a Chromium without a window, driven by its own protocol. Where there is no Chromium, the test is skipped and says why. */
final class Browser implements AutoCloseable, WebSocket.Listener {

    private static final List<String> PROGRAMS = List.of(
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Process process;
    private final StringBuilder partial = new StringBuilder();
    private final Map<Integer, CompletableFuture<JsonValue>> asked = new ConcurrentHashMap<>();
    private final List<JsonValue> events = new CopyOnWriteArrayList<>();
    private final AtomicInteger last = new AtomicInteger();
    private final CompletableFuture<WebSocket> socket = new CompletableFuture<>();

    private Browser(Process process) {
        this.process = process;
    }

    /** Starts a browser that keeps its files in a folder. */
    static Browser in(Path folder) throws IOException, InterruptedException {
        String program = PROGRAMS.stream()
                .filter(each -> Files.isExecutable(Path.of(each)))
                .findFirst()
                .orElse("");
        if (program.isEmpty()) {
            System.out.println("skipped: no Chromium at any of " + PROGRAMS);
            abort("no Chromium at any of " + PROGRAMS);
        }
        Path profile = folder.resolve("profile");
        Process process = new ProcessBuilder(
                        program,
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-dev-shm-usage",
                        "--disable-background-networking",
                        "--window-size=1280,900",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile,
                        "about:blank")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        Browser browser = new Browser(process);
        try {
            browser.connect(profile.resolve("DevToolsActivePort"));
        } catch (IOException | RuntimeException failed) {
            browser.close();
            throw failed;
        }
        return browser;
    }

    private void connect(Path portFile) throws IOException, InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        String address = "";
        for (long end = System.nanoTime() + PATIENCE.toNanos(); address.isEmpty() && System.nanoTime() < end; ) {
            Thread.sleep(50);
            List<String> lines = Files.exists(portFile) ? Files.readAllLines(portFile) : List.of();
            if (!lines.isEmpty()) {
                String pages = client.send(
                                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + lines.get(0) + "/json/list"))
                                        .build(),
                                HttpResponse.BodyHandlers.ofString())
                        .body();
                address = JsonText.parse(pages).orAbsent().elements().stream()
                        .filter(each -> each.get("type").text().orElse("").equals("page"))
                        .flatMap(each -> each.get("webSocketDebuggerUrl").text().stream())
                        .findFirst()
                        .orElse("");
            }
        }
        if (address.isEmpty()) {
            throw new IOException("Chromium opened no page within " + PATIENCE);
        }
        socket.complete(client.newWebSocketBuilder()
                .buildAsync(URI.create(address), this)
                .join());
        ask("Page.enable", "{}");
        ask("Network.enable", "{}");
        ask("Runtime.enable", "{}");
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean whole) {
        partial.append(data);
        if (whole) {
            JsonValue message = JsonText.parse(partial.toString()).orAbsent();
            partial.setLength(0);
            int id = message.get("id").number().map(Number::intValue).orElse(0);
            if (id == 0) {
                events.add(message);
            }
            if (isEvent(message, "Page.javascriptDialogOpening")) {
                var unused = from.sendText(
                        "{\"id\":-1,\"method\":\"Page.handleJavaScriptDialog\",\"params\":{\"accept\":true}}", true);
            }
            CompletableFuture<JsonValue> waiting = asked.remove(id);
            if (waiting != null) {
                waiting.complete(message);
            }
        }
        from.request(1);
        return CompletableFuture.completedFuture(null);
    }

    /** Sends a command with its parameters as JSON, and returns its result. */
    JsonValue ask(String method, String parameters) {
        int id = last.incrementAndGet();
        CompletableFuture<JsonValue> answer = new CompletableFuture<>();
        asked.put(id, answer);
        socket.join()
                .sendText("{\"id\":" + id + ",\"method\":\"" + method + "\",\"params\":" + parameters + "}", true)
                .join();
        JsonValue message =
                answer.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
        if (message.get("error").isPresent()) {
            throw new IllegalStateException(method + ": " + message.get("error"));
        }
        return message.get("result");
    }

    /** Opens a file, and waits until it is loaded. What was seen of an earlier page is forgotten. */
    void open(Path page) throws InterruptedException {
        events.clear();
        ask("Page.navigate", "{\"url\":" + JsonValue.of(page.toUri().toString()) + "}");
        for (long end = System.nanoTime() + PATIENCE.toNanos();
                events("Page.loadEventFired").isEmpty(); ) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("Chromium did not load " + page + " within " + PATIENCE);
            }
            Thread.sleep(20);
        }
    }

    /** Returns what an expression is, which has to be a text. */
    String text(String expression) {
        JsonValue answer = ask(
                "Runtime.evaluate",
                "{\"returnByValue\":true,\"awaitPromise\":true,\"expression\":" + JsonValue.of(expression) + "}");
        return answer.get("result")
                .get("value")
                .text()
                .orElseThrow(() -> new IllegalStateException(expression + ": " + answer));
    }

    /** Presses a key, such as {@code Tab}, which has the code of Windows. */
    void press(String key, int code) {
        String same = "\"key\":\"" + key + "\",\"code\":\"" + (key.equals(" ") ? "Space" : key)
                + "\",\"windowsVirtualKeyCode\":" + code;
        String text = key.equals("Enter") ? ",\"text\":\"\\r\"" : key.equals(" ") ? ",\"text\":\" \"" : "";
        ask(
                "Input.dispatchKeyEvent",
                "{\"type\":\"" + (text.isEmpty() ? "rawKeyDown" : "keyDown") + "\"," + same + text + "}");
        ask("Input.dispatchKeyEvent", "{\"type\":\"keyUp\"," + same + "}");
    }

    /** Types a text where the focus is. */
    void type(String text) {
        ask("Input.insertText", "{\"text\":" + JsonValue.of(text) + "}");
    }

    /** Returns the events of a name since the page was opened. */
    List<JsonValue> events(String name) {
        return events.stream()
                .filter(each -> isEvent(each, name))
                .map(each -> each.get("params"))
                .toList();
    }

    private static boolean isEvent(JsonValue message, String name) {
        return message.get("method").text().orElse("").equals(name);
    }

    /** Returns the binary member {@code data} of what a command answers, such as a picture or a PDF. */
    byte[] data(String method, String parameters) {
        return Base64.getDecoder()
                .decode(ask(method, parameters).get("data").text().orElseThrow());
    }

    @Override
    public void close() {
        // Asked to end, Chromium clears its folder up; killed, it leaves links in it.
        if (socket.isDone()) {
            socket.join()
                    .sendText("{\"id\":" + last.incrementAndGet() + ",\"method\":\"Browser.close\"}", true)
                    .join();
        } else {
            process.destroy();
        }
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
