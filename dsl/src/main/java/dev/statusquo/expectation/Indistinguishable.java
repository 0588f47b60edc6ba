package dev.statusquo.expectation;

import dev.statusquo.error.ErrorDetails;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.failure.Fact;
import dev.statusquo.failure.Printable;
import dev.statusquo.rule.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Asks two answers to tell a client the same (RFC 9110, section 15.5.4: a 404 that conceals must look like any other). */
record Indistinguishable(Exchange other) implements Check {

    private static final int LONGEST_VALUE = 500;
    private static final Set<String> PER_ANSWER = Set.of(
            "date", "x-request-id", "request-id", "x-correlation-id", "traceparent", "server-timing", "age", "cf-ray", "via");

    static Check from(Exchange other) {
        return new Indistinguishable(other);
    }

    @Override
    public Verdict check(Exchange exchange, Terms terms) {
        List<String> differences = differences(exchange, terms);
        return differences.isEmpty()
                ? Verdict.kept()
                : Verdict.broken(
                        exchange.status() + " can be told from " + other.status() + " of " + other.request(),
                        Fact.expected("the same as " + other.request() + ", once ids and dates are masked"),
                        Fact.butWas(terms.redaction().text(String.join("\n", differences))));
    }

    private List<String> differences(Exchange exchange, Terms terms) {
        List<String> differences = new ArrayList<>();
        if (!exchange.status().equals(other.status())) {
            differences.add("status " + exchange.status() + " against " + other.status());
        }
        Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        names.addAll(exchange.headers().names());
        names.addAll(other.headers().names());
        names.removeIf(name -> PER_ANSWER.contains(name.toLowerCase(Locale.ROOT)));
        Masks mine = masks(exchange, terms);
        Masks theirs = masks(other, terms);
        boolean idsOfOneLength = exchange.request().path().length() == other.request().path().length();
        for (String name : names) {
            boolean length = name.equalsIgnoreCase("Content-Length") && !idsOfOneLength;
            String left = mine.over(exchange.headers().combined(name).orElse("absent"));
            String right = theirs.over(other.headers().combined(name).orElse("absent"));
            if (!left.equals(right) && !length) {
                differences.add(name + ": " + left + " against " + right);
            }
        }
        String left = mine.over(exchange.body().text());
        String right = theirs.over(other.body().text());
        if (!left.equals(right)) {
            differences.add("content " + Printable.line(left, LONGEST_VALUE) + " against "
                    + Printable.line(right, LONGEST_VALUE));
        }
        return differences;
    }

    private static Masks masks(Exchange exchange, Terms terms) {
        ErrorDetails details = ErrorChecks.shapeOf(exchange, terms).details(exchange);
        String path = exchange.request().path();
        List<String> masked = new ArrayList<>();
        details.requestId().ifPresent(masked::add);
        masked.add(path);
        for (String segment : path.split("/")) {
            if (segment.chars().anyMatch(Character::isDigit) || segment.length() >= 16) {
                masked.add(segment);
            }
        }
        masked.removeIf(String::isBlank);
        masked.sort((a, b) -> Integer.compare(b.length(), a.length()));
        return new Masks(masked);
    }

    /** What differs between any two answers, replaced by a star. */
    private record Masks(List<String> texts) {

        String over(String text) {
            String masked = text;
            for (String one : texts) {
                masked = masked.replace(one, "*");
            }
            return masked;
        }
    }
}
