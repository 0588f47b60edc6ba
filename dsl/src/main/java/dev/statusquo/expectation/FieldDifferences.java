package dev.statusquo.expectation;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.Method;
import dev.statusquo.failure.Redaction;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * How the header fields of two answers differ. Fields that no two answers share are compared by their presence, cookies
 * by their names, and what is computed from the content, its length and its tags, only where the contents are equal
 * byte by byte.
 */
final class FieldDifferences {

    private static final Set<String> PER_ANSWER = Set.of(
            "date",
            "x-request-id",
            "request-id",
            "x-correlation-id",
            "x-trace-id",
            "x-amzn-requestid",
            "x-amzn-trace-id",
            "traceparent",
            "tracestate",
            "traceresponse",
            "server-timing",
            "x-runtime",
            "x-response-time",
            "age",
            "cf-ray",
            "via",
            "x-served-by",
            "x-timer",
            "retry-after");
    private static final Set<String> OF_CONTENT =
            Set.of("etag", "digest", "content-digest", "repr-digest", "content-md5", "last-modified");

    /** Fields of one connection, not of the answer (RFC 9110, section 7.6.1): a proxy takes them away. */
    private static final Set<String> OF_CONNECTION = Set.of("connection", "keep-alive");

    private FieldDifferences() {}

    static List<String> between(Exchange left, Masks leftMasks, Exchange right, Masks rightMasks, Redaction redaction) {
        List<String> differences = new ArrayList<>();
        Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        names.addAll(left.headers().names());
        names.addAll(right.headers().names());
        names.removeIf(name -> OF_CONNECTION.contains(name.toLowerCase(Locale.ROOT)));
        boolean sameContent = left.body().equals(right.body());
        for (String name : names) {
            String mine = shown(name, left, leftMasks, sameContent);
            String theirs = shown(name, right, rightMasks, sameContent);
            boolean incomparable = name.equalsIgnoreCase("Content-Length") && !comparable(left, right);
            if (!mine.equals(theirs) && !incomparable) {
                differences.add(
                        name + ": " + redaction.header(name, mine) + " against " + redaction.header(name, theirs));
            }
        }
        return differences;
    }

    private static String shown(String name, Exchange exchange, Masks masks, boolean sameContent) {
        List<String> values = exchange.headers().values(name);
        String key = name.toLowerCase(Locale.ROOT);
        if (values.isEmpty()) {
            return "absent";
        }
        if (PER_ANSWER.contains(key) || key.contains("ratelimit") || key.contains("rate-limit")) {
            return "present";
        }
        if (key.equals("set-cookie")) {
            return cookieNames(values);
        }
        String value = String.join(", ", values);
        if (key.equals("content-length")
                && value.equals(Integer.toString(exchange.body().length()))) {
            return "the length of the content";
        }
        if (OF_CONTENT.contains(key) && !sameContent) {
            return value.startsWith("W/") ? "present, weak" : "present";
        }
        return masks.over(value);
    }

    private static String cookieNames(List<String> cookies) {
        Set<String> names = new TreeSet<>();
        cookies.forEach(cookie ->
                names.add(cookie.substring(0, Math.max(0, cookie.indexOf('='))).strip()));
        return "a cookie " + String.join(" and a cookie ", names);
    }

    /** An answer to HEAD has a length and no content: an id echoed in it shows only as a difference of lengths. */
    private static boolean comparable(Exchange left, Exchange right) {
        boolean head = left.method().equals(Method.HEAD) || right.method().equals(Method.HEAD);
        return !head || left.request().uri().length() == right.request().uri().length();
    }
}
