package dev.statusquo.expectation;

import dev.statusquo.error.schema.JsonKind;
import dev.statusquo.error.schema.JsonText;
import dev.statusquo.error.schema.JsonValue;
import dev.statusquo.exchange.Exchange;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The texts in which two answers may differ and still tell the same: what differs between the two targets and is
 * echoed, the ids that a service makes up for each answer, and dates. An id is masked as a whole word only, so that
 * {@code 4} leaves {@code 404} alone.
 */
final class Masks {

    private static final String MASK = "*";
    /** Each word is looked for in the whole content; an answer with more ids of its own is no answer to compare. */
    private static final int MOST_MEMBERS = 100;

    private static final Set<String> PER_ANSWER_MEMBERS = Set.of(
            "requestid", "traceid", "correlationid", "spanid", "errorid", "eventid", "timestamp", "time", "date");
    private static final List<String> ID_FIELDS =
            List.of("X-Request-Id", "Request-Id", "X-Correlation-Id", "X-Trace-Id", "traceparent");
    /** ISO 8601 with a time, and the IMF-fixdate of RFC 9110. */
    private static final Pattern DATES = Pattern.compile(
            "\\d{4}-\\d{2}-\\d{2}[T ]\\d{2}:\\d{2}(?::\\d{2}(?:[.,]\\d{1,9})?)?(?:Z|[+-]\\d{2}:?\\d{2})?"
                    + "|[A-Z][a-z]{2}, \\d{2} [A-Z][a-z]{2} \\d{4} \\d{2}:\\d{2}:\\d{2} GMT");

    private final List<String> words;

    private Masks(Set<String> words) {
        List<String> longestFirst = new ArrayList<>(words);
        longestFirst.removeIf(String::isBlank);
        longestFirst.sort(
                (a, b) -> a.length() == b.length() ? a.compareTo(b) : Integer.compare(b.length(), a.length()));
        this.words = longestFirst;
    }

    /** Returns the masks over the answer to one of two requests. */
    static Masks of(Exchange one, Exchange other, Terms terms) {
        Set<String> words = new TreeSet<>();
        addOwnParts(
                words,
                one.request().path().split("/", -1),
                other.request().path().split("/", -1));
        addOwnParts(words, query(one).split("[&=]", -1), query(other).split("[&=]", -1));
        ErrorChecks.shapeOf(one, terms).details(one).requestId().ifPresent(words::add);
        ID_FIELDS.forEach(name -> words.addAll(one.headers().values(name)));
        addPerAnswerMembers(words, JsonText.of(one.body()).orAbsent());
        return new Masks(words);
    }

    String over(String text) {
        String masked = DATES.matcher(text).replaceAll(MASK);
        for (String word : words) {
            masked = masked(masked, word);
        }
        return masked;
    }

    private static String query(Exchange exchange) {
        String uri = exchange.request().uri();
        int query = uri.indexOf('?');
        return query < 0 ? "" : uri.substring(query + 1);
    }

    /**
     * Parts at the same place are ids only if they differ; paths of different length have nothing to compare part by
     * part.
     */
    private static void addOwnParts(Set<String> words, String[] mine, String[] theirs) {
        for (int i = 0; i < mine.length; i++) {
            boolean own = mine.length == theirs.length
                    ? !mine[i].equals(theirs[i])
                    : !Arrays.asList(theirs).contains(mine[i]);
            if (own) {
                words.add(mine[i]);
                words.add(decoded(mine[i]));
            }
        }
    }

    private static String decoded(String part) {
        try {
            return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException strayPercent) {
            return part;
        }
    }

    private static void addPerAnswerMembers(Set<String> words, JsonValue root) {
        List<JsonValue> open = new ArrayList<>(List.of(root));
        int most = words.size() + MOST_MEMBERS;
        while (!open.isEmpty() && words.size() < most) {
            JsonValue value = open.remove(open.size() - 1);
            open.addAll(value.elements());
            for (String name : value.names()) {
                JsonValue member = value.get(name);
                boolean scalar = member.is(JsonKind.STRING) || member.is(JsonKind.NUMBER);
                if (scalar && PER_ANSWER_MEMBERS.contains(plain(name))) {
                    words.add(member.text().orElseGet(member::toString));
                } else if (!scalar) {
                    open.add(member);
                }
            }
        }
    }

    private static String plain(String name) {
        return name.replace("_", "").replace("-", "").toLowerCase(Locale.ROOT);
    }

    private static String masked(String text, String word) {
        int at = text.indexOf(word);
        if (at < 0) {
            return text;
        }
        StringBuilder masked = new StringBuilder(text.length());
        int copied = 0;
        while (at >= 0) {
            int end = at + word.length();
            if (isBoundary(text, at - 1, word.charAt(0)) && isBoundary(text, end, word.charAt(word.length() - 1))) {
                masked.append(text, copied, at).append(MASK);
                copied = end;
            }
            at = text.indexOf(word, Math.max(end, at + 1));
        }
        return masked.append(text, copied, text.length()).toString();
    }

    private static boolean isBoundary(String text, int outside, char inside) {
        return outside < 0
                || outside >= text.length()
                || !Character.isLetterOrDigit(inside)
                || !Character.isLetterOrDigit(text.charAt(outside));
    }
}
