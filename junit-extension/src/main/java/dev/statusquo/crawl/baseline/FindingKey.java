package dev.statusquo.crawl.baseline;

import dev.statusquo.crawl.CaseFinding;
import dev.statusquo.crawl.CaseResult;
import java.util.Comparator;

/**
 * What makes a violation the same one in another run. No text of a message and no value is part of it.
 *
 * @param rule the id of the rule
 * @param method the method; {@code *} for the service as a whole
 * @param path the path template; {@code *} for the service as a whole
 * @param probe the id of the probe that met it
 * @param subject the part of the exchange concerned, such as a field name or a JSON pointer with {@code *} for indexes; empty for
 *     the whole
 */
public record FindingKey(String rule, String method, String path, String probe, String subject)
        implements Comparable<FindingKey> {

    private static final String WHOLE = "*";
    private static final Comparator<FindingKey> ORDER = Comparator.comparing(FindingKey::path)
            .thenComparing(FindingKey::method)
            .thenComparing(FindingKey::probe)
            .thenComparing(FindingKey::rule)
            .thenComparing(FindingKey::subject);

    /** Returns the key of what a case of a probe found. */
    public static FindingKey of(CaseFinding found, String probe) {
        return of(
                found.finding().rule().id(),
                found.operation(),
                probe,
                withoutIndexes(found.finding().broken().subject()));
    }

    /** Returns the key of a case that failed before it could send anything. */
    public static FindingKey of(CaseResult unsent) {
        return of(unsent.probe(), unsent.operation(), unsent.probe(), "");
    }

    private static FindingKey of(String rule, String operation, String probe, String subject) {
        int space = operation.indexOf(' ');
        return new FindingKey(
                rule,
                space < 0 ? WHOLE : operation.substring(0, space),
                space < 0 ? WHOLE : operation.substring(space + 1),
                probe,
                subject);
    }

    /** Returns the operation, such as {@code POST /users}; {@code *} for the service as a whole. */
    public String operation() {
        return method.equals(WHOLE) && path.equals(WHOLE) ? WHOLE : method + " " + path;
    }

    private static String withoutIndexes(String subject) {
        if (!subject.startsWith("/") || subject.chars().noneMatch(Character::isDigit)) {
            return subject;
        }
        StringBuilder plain = new StringBuilder();
        for (String token : subject.substring(1).split("/", -1)) {
            boolean index = !token.isEmpty() && token.chars().allMatch(c -> c >= '0' && c <= '9');
            plain.append('/').append(index ? WHOLE : token);
        }
        return plain.toString();
    }

    @Override
    public int compareTo(FindingKey other) {
        return ORDER.compare(this, other);
    }

    /** Returns the rule, where and about what, as messages name it. */
    @Override
    public String toString() {
        return rule + " at " + (operation().equals(WHOLE) ? "the whole service" : operation()) + " (" + probe
                + (subject.isEmpty() ? "" : ", " + subject) + ")";
    }
}
