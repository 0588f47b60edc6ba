package dev.statusquo;

import dev.statusquo.exchange.Body;
import dev.statusquo.exchange.HeaderField;
import dev.statusquo.exchange.HeaderFields;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Header sections and bodies that are meant to break whoever reads them, by what they are. */
final class HostileExchanges {

    private static final int LARGE = 512 << 10;
    private static final List<String> NAMES = List.of(
            "Content-Type",
            "Location",
            "Allow",
            "WWW-Authenticate",
            "Retry-After",
            "ETag",
            "Link",
            "Vary",
            "Date",
            "Last-Modified",
            "Cache-Control",
            "Content-Range",
            "Content-Length",
            "Set-Cookie",
            "RateLimit",
            "RateLimit-Policy",
            "X-RateLimit-Reset",
            "X-Request-Id",
            "Accept-Patch",
            "Deprecation",
            "Sunset",
            "Content-Encoding",
            "Access-Control-Allow-Origin",
            "Upgrade",
            "Age",
            "Expires",
            "X-Any");

    private HostileExchanges() {}

    static Map<String, HeaderFields> headers() {
        Map<String, HeaderFields> headers = new LinkedHashMap<>();
        byte[] bytes = new byte[4_000];
        new Random(7).nextBytes(bytes);
        headers.put("random bytes", everywhere(new String(bytes, StandardCharsets.ISO_8859_1)));
        headers.put("nothing", everywhere(""));
        headers.put("10 MB in one field", onlyIn("X-Any", "a".repeat(10 << 20)));
        headers.put("a megabyte in a name", HeaderFields.of("n".repeat(1 << 20), "v"));
        headers.put("much in every field", everywhere("a,\"".repeat(50_000)));
        headers.put("blanks in every field", everywhere(" ,".repeat(100_000) + "x"));
        headers.put("backslashes in quotes", everywhere("\"" + "\\".repeat(200_001)));
        headers.put("a number of 400 digits", everywhere("9".repeat(400)));
        headers.put(
                "terminal codes",
                everywhere("\u001b[31m\u202Eevil\u2066\u0000\r\nSet-Cookie: a=b\uD83D\uDE00\uDB40\uDC41"));
        headers.put("lone surrogates", everywhere("\uD800 \uDFFF"));
        headers.put("format marks", everywhere("%s%n%1$9999999d{}${jndi:ldap://localhost/x}"));
        headers.put(
                "odd names",
                HeaderFields.of(
                        "", "v", " ", "v", "\u0000", "v", "a\\", "v", "\\u12", "v", "\\", "v", ":", ":", "A\r\nB", "v",
                        "\uD800", "v"));
        List<HeaderField> many = new ArrayList<>();
        for (int i = 0; i < 5_000; i++) {
            many.add(new HeaderField(NAMES.get(i % NAMES.size()), "a" + i));
        }
        headers.put("5,000 lines", HeaderFields.of(many));
        return headers;
    }

    static Map<String, Body> bodies() {
        Map<String, Body> bodies = new LinkedHashMap<>();
        byte[] bytes = new byte[100_000];
        new Random(11).nextBytes(bytes);
        bodies.put("random bytes", Body.of(bytes));
        bodies.put(
                "invalid UTF-8", Body.of(new byte[] {'{', '"', (byte) 0xC0, (byte) 0xAF, '"', ':', (byte) 0xFF, '}'}));
        text(bodies, "10,000 levels of arrays", "[".repeat(10_000) + "]".repeat(10_000));
        text(bodies, "10,000 levels of objects", "{\"a\":".repeat(10_000) + "1" + "}".repeat(10_000));
        text(bodies, "900 levels", "{\"error\":".repeat(900) + "1" + "}".repeat(900));
        text(
                bodies,
                "900 levels about a large text",
                "{\"error\":".repeat(900) + "\"" + "x".repeat(400_000) + "\"" + "}".repeat(900));
        text(
                bodies,
                "a number of 400 digits",
                "{\"error\":" + "9".repeat(400) + ",\"status\":1e999999999,\"retry_after\":1e-999999999}");
        text(bodies, "only a huge number", "1e999999999");
        text(bodies, "a million digits", "{\"error\":" + "7".repeat(1_000_000) + "}");
        text(bodies, "duplicate names", "{\"error\":\"a\",\"error\":\"b\",\"message\":1,\"message\":\"m\"}");
        text(
                bodies,
                "lone surrogates",
                "{\"error\":\"\\ud800\",\"message\":\"\\udfff \\u0000 \\u202e\",\"request_id\":\"\\u001b[2J\"}");
        text(
                bodies,
                "nested fields",
                "{\"error\":\"e\",\"message\":\"m\",\"fields\":{\"\":[],\"a\":{\"b\":[null]},\"/~\":1}}");
        text(
                bodies,
                "many fields",
                "{\"error\":\"e\",\"message\":\"m\",\"fields\":{" + many("\"f%d\":\"no\"", 20_000) + "}}");
        text(
                bodies,
                "many ids and dates",
                "[" + many("{\"request_id\":\"r%1$d\",\"date\":\"%1$d\",\"a\":%1$d}", 15_000) + "]");
        text(bodies, "many errors", "{\"errors\":[" + many("{\"code\":\"c%d\",\"detail\":7}", 20_000) + "]}");
        text(bodies, "one long line", "x".repeat(LARGE));
        text(bodies, "a lot of JSON", "{\"error\":\"e\",\"message\":\"" + "y".repeat(LARGE) + "\"}");
        text(bodies, "a lot of empty lines", "\n".repeat(LARGE));
        text(bodies, "a lot of empty objects", "[" + "{},".repeat(LARGE / 3) + "{}]");
        text(bodies, "quotes and backslashes", "\"\\".repeat(500_000));
        text(bodies, "names without values", "\"password\":".repeat(200_000));
        text(bodies, "names that never end", "password=".repeat(200_000));
        text(bodies, "tags", "<html>" + "<a ".repeat(300_000));
        text(bodies, "a trace that never ends", "\tat ".repeat(200_000) + "a.b.c(".repeat(100_000));
        text(bodies, "dots and digits", "1.".repeat(400_000));
        bodies.put("cut off", Body.truncated("{\"error\":\"e\",\"mess".getBytes(StandardCharsets.UTF_8)));
        return bodies;
    }

    private static void text(Map<String, Body> bodies, String name, String text) {
        bodies.put(name, Body.of(text));
    }

    private static String many(String item, int count) {
        StringBuilder items = new StringBuilder();
        for (int i = 0; i < count; i++) {
            items.append(i == 0 ? "" : ",").append(item.replace("%1$d", "" + i).replace("%d", "" + i));
        }
        return items.toString();
    }

    private static HeaderFields everywhere(String value) {
        return HeaderFields.of(
                NAMES.stream().map(name -> new HeaderField(name, value)).toList());
    }

    private static HeaderFields onlyIn(String name, String value) {
        return HeaderFields.of(name, value);
    }
}
