package dev.statusquo.crawl;

import static dev.statusquo.crawl.HostileRow.broken;
import static dev.statusquo.crawl.HostileRow.fine;
import static dev.statusquo.crawl.HostileRow.notRun;
import static dev.statusquo.crawl.HostileWire.LENGTH;
import static dev.statusquo.crawl.HostileWire.OK;
import static dev.statusquo.crawl.HostileWire.THINGS;
import static dev.statusquo.crawl.HostileWire.kept;

import dev.statusquo.service.WireServer.Script;
import java.util.List;

/** Answers that keep to every bound of length, and hold as many parts as fit. */
final class HostileCrowds {

    private static final int MOST = 8_000_000;
    private static final int MOST_OF_FIELDS = 200_000;

    private HostileCrowds() {}

    static List<HostileRow> documents() {
        String unread = "the content cannot be read as JSON";
        return List.of(
                notRun("a million keys in 8 MB", json(keys()), unread),
                notRun("millions of empty objects", json(array("{}")), unread),
                notRun("millions of empty arrays", json(array("[]")), unread),
                notRun("millions of numbers", json(array("1")), unread),
                notRun("a million fractions", json(array("0.123")), unread),
                notRun("a million empty texts", json(array("\"\"")), unread),
                fine("150,000 things", json("{\"things\":" + array("{\"id\":1,\"name\":\"x\"}", 3_000_000) + "}")),
                broken("200,000 wrong things", json("{\"things\":" + array("{\"id\":\"1\"}", 2_200_000) + "}"), ""),
                broken("a text of 8 MB", json("\"" + "<".repeat(MOST) + "\""), ""),
                broken("8 MB of escapes", json("\"" + "\\u001b".repeat(MOST / 6) + "\""), ""),
                broken("8 MB of blanks", json(" ".repeat(MOST)), ""),
                broken("8 MB of lines", json("\n".repeat(MOST)), ""),
                broken("900 levels", json("[".repeat(900) + "]".repeat(900)), "content-keeps-declared-schema"));
    }

    static List<HostileRow> fields() {
        return List.of(
                broken(
                        "200 kB of challenges",
                        field("WWW-Authenticate", "Bearer realm=\"a\", "),
                        "list-field-has-no-empty-member"),
                broken("200 kB of links", field("Link", "</a>; rel=\"next\"; title=\"a\", "), "link-keeps-its-grammar"),
                broken("200 kB of directives", field("Cache-Control", "a=\"b\", "), "list-field-has-no-empty-member"),
                broken("200 kB of methods", field("Allow", "GET, "), "allow-uses-method-names"),
                broken("200 kB of commas", field("Vary", ","), "list-field-has-no-empty-member"),
                broken("200 kB of quotes", field("WWW-Authenticate", "\"\\"), "challenge-is-readable"),
                broken("200 kB of parameters", field("Accept-Patch", "a/b;c=\"d\";"), "accept-patch-lists-media-types"),
                fine("200 kB of brackets", field("RateLimit", "((((")),
                broken("200 kB of percent signs", field("Content-Location", "%2"), "content-location-is-a-reference"),
                broken("a date of 200 kB", field("Last-Modified", "Sun, "), "dates-are-http-dates"),
                broken("a tag of 200 kB", field("ETag", "\"a"), "entity-tag-is-quoted"),
                fine(
                        "5,000 cookies",
                        kept(OK + "Set-Cookie: a=b; Secure; HttpOnly\r\n".repeat(5_000) + LENGTH + "\r\n" + THINGS)));
    }

    private static String keys() {
        StringBuilder keys = new StringBuilder("{");
        int range = 'z' - '#';
        for (int i = 0; i < 1_000_000 && keys.length() < MOST; i++) {
            keys.append(i == 0 ? "\"" : ",\"");
            for (int rest = i; rest > 0; rest /= range) {
                char c = (char) ('#' + rest % range);
                keys.append(c == '\\' ? ' ' : c);
            }
            keys.append("\":1");
        }
        return keys.append('}').toString();
    }

    private static String array(String element) {
        return array(element, MOST);
    }

    private static String array(String element, int length) {
        return "[" + (element + ",").repeat(length / (element.length() + 1)) + element + "]";
    }

    private static Script json(String content) {
        return kept(OK + "Content-Length: " + content.length() + "\r\n\r\n" + content);
    }

    private static Script field(String name, String part) {
        String value = part.repeat(MOST_OF_FIELDS / part.length());
        return kept(OK + name + ": " + value + "\r\n" + LENGTH + "\r\n" + THINGS);
    }
}
