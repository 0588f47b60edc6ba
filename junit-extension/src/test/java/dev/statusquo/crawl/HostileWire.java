package dev.statusquo.crawl;

import static dev.statusquo.crawl.HostileRow.broken;
import static dev.statusquo.crawl.HostileRow.fine;
import static dev.statusquo.crawl.HostileRow.notRun;
import static dev.statusquo.service.WireServer.drip;
import static dev.statusquo.service.WireServer.endless;
import static dev.statusquo.service.WireServer.reset;
import static dev.statusquo.service.WireServer.text;

import dev.statusquo.service.WireServer.Line;
import dev.statusquo.service.WireServer.Script;
import java.util.List;

/** Answers that break HTTP below the level of its meaning: connections, status lines, field lines. */
final class HostileWire {

    static final String THINGS = "{\"things\":[]}";
    static final String OK = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";
    static final String LENGTH = "Content-Length: " + THINGS.length() + "\r\n";
    static final String SOUND = OK + LENGTH + "\r\n" + THINGS;
    static final String CHUNKED = OK + "Transfer-Encoding: chunked\r\n\r\n";
    static final int MANY = 10 << 20;

    private static final String CLOSED = "closed the connection before it answered";
    private static final String LATE = "no whole answer within";
    private static final String NOT_HTTP = "what came is not an HTTP response";

    private HostileWire() {}

    static List<HostileRow> connections() {
        return List.of(
                notRun("a reset in place of an answer", reset(), CLOSED),
                notRun("the end in place of an answer", text(""), CLOSED),
                notRun("a reset within the status line", text("HTTP/1.1 20").then(reset()), CLOSED),
                notRun("a reset within the fields", text(OK).then(reset()), CLOSED),
                broken(
                        "a reset within the content",
                        text(OK + LENGTH + "\r\n{").then(reset()),
                        "content-arrives-whole"),
                broken("a reset between chunks", text(CHUNKED + "1\r\n{\r\n").then(reset()), "content-arrives-whole"),
                notRun("a dripping status line", drip("HTTP/1.1 200 O" + "K".repeat(999), 30), LATE),
                notRun("a dripping field", text(OK + "X: ").then(drip("x", 30)), LATE),
                notRun(
                        "dripping content",
                        text(OK + "Content-Length: 9999\r\n\r\n").then(drip("x", 30)),
                        LATE),
                notRun("dripping chunks", text(CHUNKED).then(drip("1\r\nx\r\n", 30)), LATE));
    }

    static List<HostileRow> statusLines() {
        return List.of(
                notRun("half a status line", text("HTTP/1.1 2"), CLOSED),
                notRun("no status line", text("hello\r\n\r\n"), NOT_HTTP),
                notRun("a line of 10 MB for a status line", endless("x"), NOT_HTTP),
                notRun("TLS in place of a status line", text("\u0016\u0003\u0001\u0002\u0000\u0001\r\n\r\n"), NOT_HTTP),
                broken("status 000", status("000"), "status-belongs-to-a-class").notRunOverJdk(NOT_HTTP),
                broken("status 099", status("099"), "status-belongs-to-a-class").notRunOverJdk(NOT_HTTP),
                notRun("status 1000", text(SOUND.replace("200", "1000")), NOT_HTTP)
                        .notRunOverJdk(CLOSED),
                notRun("status -200", status("-200"), NOT_HTTP),
                notRun("status 2x0", status("2x0"), NOT_HTTP),
                broken("status 600", status("600"), "status-belongs-to-a-class"),
                broken("status 999", status("999"), "status-belongs-to-a-class"));
    }

    static List<HostileRow> interimAnswers() {
        String proceed = "HTTP/1.1 100 Continue\r\n\r\n";
        String hints = "HTTP/1.1 103 Early Hints\r\nLink: </a>; rel=preload\r\n\r\n";
        String switching = "HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n";
        return List.of(
                fine("100 times 100 Continue", kept(proceed.repeat(100) + SOUND))
                        .notRunOverJdk("interim responses"),
                fine("1,000 early hints", kept(hints.repeat(1_000) + SOUND)).notRunOverJdk("interim responses"),
                notRun("100 Continue without end", endless(proceed), NOT_HTTP),
                notRun("early hints without end", endless(hints), NOT_HTTP),
                broken("101 that nobody asked for", text(switching).then(Line::keep), "success-status-is-declared")
                        .notRunOverJdk("Unexpected 101"),
                notRun("100 and then the end", text(proceed), CLOSED));
    }

    static List<HostileRow> fields() {
        String secondAnswer = "X-A: a\r\nSet-Cookie: b=c; Secure; HttpOnly; SameSite=Lax";
        return List.of(
                notRun("a field line without end", text(OK + "X-A: ").then(endless("a")), NOT_HTTP),
                notRun("field lines without end", text(OK).then(endless("X-A: a\r\n")), NOT_HTTP),
                notRun("a field of 10 MB", text(OK + "X-A: " + "a".repeat(MANY) + "\r\n\r\n"), NOT_HTTP),
                fine("raw UTF-8 in a field", field("X-A: \u00c3\u00a9")),
                fine("Latin-1 in a field", field("X-A: \u00e9")),
                fine("NUL in a field", field("X-A: a\u0000b")).notRunOverJdk(NOT_HTTP),
                fine("a bare CR in a field", field("X-A: a\rSet-Cookie: b=c")),
                fine("a folded line", field("X-A: a\r\n b")),
                fine("a line without a colon", field("nonsense")),
                fine("a blank before the colon", field("X-A : a")).notRunOverJdk(NOT_HTTP),
                fine("a field without a name", field(": a")),
                fine("an escape in a name", field("X-\u001b[31m: a")).notRunOverJdk(NOT_HTTP),
                fine("a field that came in by another", field(secondAnswer)),
                fine("lines that end in LF only", kept(SOUND.replace("\r\n", "\n"))));
    }

    private static Script field(String line) {
        return kept(OK + line + "\r\n" + LENGTH + "\r\n" + THINGS);
    }

    private static Script status(String code) {
        return kept(SOUND.replace("200", code));
    }

    /** What a client takes for a whole answer leaves the connection to the next request. */
    static Script kept(String answer) {
        return text(answer).then(Line::keep);
    }
}
