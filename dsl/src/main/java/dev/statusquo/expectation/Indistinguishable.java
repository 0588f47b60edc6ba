package dev.statusquo.expectation;

import dev.statusquo.error.schema.JsonText;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.Method;
import dev.statusquo.failure.Fact;
import dev.statusquo.failure.Printable;
import dev.statusquo.failure.Redaction;
import dev.statusquo.rule.Verdict;
import java.util.ArrayList;
import java.util.List;

/**
 * Asks two answers to tell a client the same (RFC 9110, section 15.5.4: a 404 that conceals must look like any other).
 */
record Indistinguishable(Exchange other) implements Check {

    private static final int LEAD = 30;
    private static final int LONGEST_EXCERPT = 120;

    static Check from(Exchange other) {
        return new Indistinguishable(other);
    }

    @Override
    public Verdict check(Exchange exchange, Terms terms) {
        List<String> differences = differences(exchange, terms);
        return differences.isEmpty()
                ? Verdict.kept()
                : Verdict.broken(
                        exchange.status() + " can be told from the " + other.status() + " of " + other.request(),
                        Fact.expected("the same answer as to " + other.request() + ", once ids and dates are masked"),
                        Fact.butWas(String.join("\n", differences)));
    }

    private List<String> differences(Exchange exchange, Terms terms) {
        List<String> differences = new ArrayList<>();
        if (!exchange.status().equals(other.status())) {
            differences.add("status " + exchange.status() + " against " + other.status());
        }
        Masks left = Masks.of(exchange, other, terms);
        Masks right = Masks.of(other, exchange, terms);
        differences.addAll(FieldDifferences.between(exchange, left, other, right, terms.redaction()));
        boolean bothHaveContent =
                !exchange.method().equals(Method.HEAD) && !other.method().equals(Method.HEAD);
        if (bothHaveContent) {
            differences.addAll(contentDifferences(exchange, left, right, terms.redaction()));
        }
        return differences;
    }

    private List<String> contentDifferences(Exchange exchange, Masks left, Masks right, Redaction redaction) {
        String mine = left.over(exchange.body().text());
        String theirs = right.over(other.body().text());
        if (mine.equals(theirs)) {
            return List.of();
        }
        List<String> members = JsonDifferences.between(
                JsonText.of(exchange.body()).orAbsent(),
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
