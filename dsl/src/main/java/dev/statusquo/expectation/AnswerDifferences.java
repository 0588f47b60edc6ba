package dev.statusquo.expectation;

import dev.statusquo.error.schema.JsonText;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.Method;
import dev.statusquo.failure.Printable;
import dev.statusquo.failure.Redaction;
import java.util.ArrayList;
import java.util.List;

/**
 * By what a client can tell one answer from another: status, header fields and content, once the ids that the targets differ in,
 * the ids made up for each answer, and dates are masked.
 */
public final class AnswerDifferences {

    private static final int LEAD = 30;
    private static final int LONGEST_EXCERPT = 120;

    private AnswerDifferences() {}

    /** Returns a line for each difference, none for answers that tell a client the same. */
    public static List<String> between(Exchange one, Exchange other, Terms terms) {
        List<String> differences = new ArrayList<>();
        if (!one.status().equals(other.status())) {
            differences.add("status " + one.status() + " against " + other.status());
        }
        Masks left = Masks.of(one, other, terms);
        Masks right = Masks.of(other, one, terms);
        differences.addAll(FieldDifferences.between(one, left, other, right, terms.redaction()));
        boolean bothHaveContent =
                !one.method().equals(Method.HEAD) && !other.method().equals(Method.HEAD);
        if (bothHaveContent) {
            differences.addAll(contentDifferences(one, left, other, right, terms.redaction()));
        }
        return differences;
    }

    private static List<String> contentDifferences(
            Exchange one, Masks left, Exchange other, Masks right, Redaction redaction) {
        String mine = left.over(one.body().text());
        String theirs = right.over(other.body().text());
        if (mine.equals(theirs)) {
            return List.of();
        }
        List<String> members = JsonDifferences.between(
                JsonText.of(one.body()).orAbsent(),
                left,
                JsonText.of(other.body()).orAbsent(),
                right);
        return members.isEmpty() ? List.of(firstDifference(redaction.text(mine), redaction.text(theirs))) : members;
    }

    private static String firstDifference(String mine, String theirs) {
        if (mine.equals(theirs)) {
            return "content, in a value that is not shown";
        }
        int at = 0;
        int shorter = Math.min(mine.length(), theirs.length());
        while (at < shorter && mine.charAt(at) == theirs.charAt(at)) {
            at++;
        }
        return "content from character " + at + ": " + excerpt(mine, at) + " against " + excerpt(theirs, at);
    }

    private static String excerpt(String text, int at) {
        int from = Math.max(0, at - LEAD);
        int to = Math.min(text.length(), at + LONGEST_EXCERPT);
        return (from > 0 ? "…" : "")
                + Printable.line(text.substring(from, to), 2 * LONGEST_EXCERPT)
                + (to < text.length() ? "…" : "");
    }
}
