package dev.statusquo.crawl;

import static dev.statusquo.crawl.HostileRow.broken;
import static dev.statusquo.crawl.HostileRow.fine;
import static dev.statusquo.crawl.HostileRow.notRun;
import static dev.statusquo.crawl.HostileWire.CHUNKED;
import static dev.statusquo.crawl.HostileWire.LENGTH;
import static dev.statusquo.crawl.HostileWire.MANY;
import static dev.statusquo.crawl.HostileWire.OK;
import static dev.statusquo.crawl.HostileWire.THINGS;
import static dev.statusquo.crawl.HostileWire.kept;
import static dev.statusquo.service.WireServer.endless;
import static dev.statusquo.service.WireServer.text;

import dev.statusquo.service.WireServer.Script;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;

/** Answers whose content breaks its framing, is far more than it seems, points elsewhere, or is no text and no JSON. */
final class HostileContent {

    private static final String WHOLE = "content-arrives-whole";
    private static final String IS_JSON = "json-content-is-json";
    private static final String LONG = "the content is longer than what is read of it";
    private static final String CLOSING = OK + "Connection: close\r\n";
    private static final String END = "\r\n0\r\n\r\n";

    private HostileContent() {}

    static List<HostileRow> framing() {
        String other = "Content-Length: 99\r\n";
        return List.of(
                broken("a length above the content", text(OK + other + "\r\n" + THINGS), WHOLE),
                broken("a length below the content", kept(OK + "Content-Length: 5\r\n\r\n" + THINGS), IS_JSON),
                broken(
                        "two lengths",
                        text(CLOSING + other + LENGTH + "\r\n" + THINGS),
                        "singleton-field-stands-on-one-line"),
                broken(
                        "two lengths otherwise",
                        text(CLOSING + LENGTH + other + "\r\n" + THINGS),
                        "singleton-field-stands-on-one-line"),
                broken(
                        "a length and chunks",
                        kept(OK + LENGTH + "Transfer-Encoding: chunked\r\n\r\nd\r\n" + THINGS + END),
                        "length-excludes-transfer-coding"),
                broken("a length below zero", length("-1"), "content-length-is-a-number"),
                broken("a length beyond 64 bits", length("9".repeat(20)), "content-is-as-long-as-announced")
                        .brokenOverJdk("header-fields-are-readable"),
                broken("a length that only Java reads", length("+13"), "content-length-is-a-number"),
                notRun("content without end", text(OK + "\r\n").then(endless("[1,")), LONG),
                notRun(
                        "chunks without end",
                        text(CHUNKED).then(endless("1000\r\n" + "[1, ".repeat(1024) + "\r\n")),
                        LONG),
                broken("a chunk extension without end", text(CHUNKED + "3;").then(endless("a")), WHOLE),
                broken("trailers without end", chunks("d", "\r\n0\r\n").then(endless("X-A: a\r\n")), WHOLE)
                        .fineOverJdk(),
                broken("a chunk size that is none", chunks("d!", END), WHOLE).fineOverJdk(),
                broken("a chunk size below zero", chunks("-d", END), WHOLE),
                broken("a chunk size beyond 64 bits", chunks("f".repeat(17), END), WHOLE),
                broken("a chunk longer than its size", chunks("2", END), IS_JSON)
                        .brokenOverJdk(WHOLE),
                broken("no last chunk", chunks("d", "\r\n"), WHOLE),
                fine("a transfer coding nobody knows", text(OK + "Transfer-Encoding: zip\r\n\r\n" + THINGS)));
    }

    static List<HostileRow> redirects() {
        return List.of(
                broken("a redirect to itself", redirect("/things"), "redirect-leads-elsewhere"),
                broken(
                        "a redirect to another host",
                        redirect("http://198.51.100.7/things"),
                        "success-status-is-declared"),
                broken("a redirect to another scheme", redirect("ftp://127.0.0.1/things"), "location-uses-http"),
                broken("a redirect to a script", redirect("javascript:alert(1)"), "location-uses-http"),
                broken("a redirect to a file", redirect("file:///etc/passwd"), "location-uses-http"),
                broken("a redirect to data", redirect("data:text/html,x"), "location-uses-http"),
                broken("a redirect to nowhere", redirect("http://[::1"), "location-is-one-uri"),
                broken("a redirect to somebody", redirect("http://ann:pass@127.0.0.1/"), "location-has-no-user-info"));
    }

    static List<HostileRow> codings() {
        byte[] bomb = zipped(new byte[64 << 20]);
        byte[] nested = zipped(zipped(zipped(THINGS.getBytes(StandardCharsets.UTF_8))));
        String coding = "a coding that was not asked for";
        return List.of(
                notRun("64 MB in 64 kB of gzip", coded("gzip", bomb), coding),
                notRun("gzip in gzip in gzip", coded("gzip, gzip, gzip", nested), coding),
                notRun("gzip that is none", coded("gzip", THINGS.getBytes(StandardCharsets.UTF_8)), coding),
                notRun("a coding nobody knows", coded("zip", new byte[] {1, 2, 3}), coding),
                notRun("1,000 codings", coded("gzip, ".repeat(1_000) + "gzip", bomb), coding));
    }

    static List<HostileRow> texts() {
        String name = "{\"things\":[{\"id\":1,\"name\":\"\u00e9\"}]}";
        return List.of(
                broken(
                        "bytes that are no UTF-8",
                        json("{\"things\":[{\"id\":1,\"name\":\"\u00c0\u00af\u00ff\"}]}"),
                        ""),
                broken("Latin-1 called UTF-8", json(name), ""),
                broken("UTF-16 without a word", coded("", name.getBytes(StandardCharsets.UTF_16)), ""),
                broken("two encodings in one", json(name.replace("]", ",{\"id\":2,\"name\":\"\u00c3\u00a9\"}]")), ""),
                fine("a character set nobody knows", charset("x-nobody", StandardCharsets.UTF_8)),
                broken("a byte order mark", json("\u00ef\u00bb\u00bf" + THINGS), ""),
                broken("NUL all over", json("\u0000".repeat(1_000)), ""));
    }

    static List<HostileRow> documents() {
        String unread = "the content cannot be read as JSON";
        String keys = IntStream.range(0, 1_000_000)
                .mapToObj(i -> "\"" + Integer.toString(i, 36) + "\":1")
                .collect(Collectors.joining(",", "{", "}"));
        return List.of(
                notRun("10,000 levels", json("[".repeat(10_000) + "]".repeat(10_000)), unread),
                notRun(
                        "10,000 levels of objects",
                        json("{\"things\":".repeat(10_000) + "1" + "}".repeat(10_000)),
                        unread),
                notRun("levels without end", text(OK + "\r\n").then(endless("[")), LONG),
                notRun("a million keys", json(keys), LONG),
                broken("a key twice", json("{\"things\":[],\"things\":1}"), ""),
                notRun("a number of 5 MB", json("{\"things\":" + "9".repeat(MANY / 2) + "}"), unread),
                notRun("a number of 10 MB", json("{\"things\":" + "9".repeat(MANY) + "}"), LONG),
                fine("a number beyond all bounds", json("{\"things\":[{\"id\":1e999999999,\"name\":\"x\"}]}")),
                broken("what no JSON knows", json("{\"things\":NaN}"), ""));
    }

    private static Script length(String length) {
        return text(CLOSING + "Content-Length: " + length + "\r\n\r\n" + THINGS);
    }

    private static Script chunks(String size, String end) {
        return text(CLOSING + "Transfer-Encoding: chunked\r\n\r\n" + size + "\r\n" + THINGS + end);
    }

    private static Script redirect(String location) {
        return kept("HTTP/1.1 302 Found\r\nContent-Length: 0\r\nLocation: " + location + "\r\n\r\n");
    }

    private static Script json(String latin1) {
        return kept(OK + "Content-Length: " + latin1.length() + "\r\n\r\n" + latin1);
    }

    private static Script charset(String name, Charset real) {
        String content = new String(THINGS.getBytes(real), StandardCharsets.ISO_8859_1);
        return kept("HTTP/1.1 200 OK\r\nContent-Type: application/json; charset=" + name + "\r\nContent-Length: "
                + content.length() + "\r\n\r\n" + content);
    }

    private static Script coded(String coding, byte[] content) {
        String field = coding.isEmpty() ? "" : "Content-Encoding: " + coding + "\r\n";
        return kept(OK + field + "Content-Length: " + content.length + "\r\n\r\n"
                + new String(content, StandardCharsets.ISO_8859_1));
    }

    private static byte[] zipped(byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(content);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
