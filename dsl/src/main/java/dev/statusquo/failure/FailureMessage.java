package dev.statusquo.failure;

import java.util.List;

/**
 * A failure as people read it: one sentence, then facts with their labels aligned.
 *
 * <p>The sentence names the request and what is wrong with the answer. Content and layout never mix: whoever builds a
 * message hands in facts, and only {@link #toString()} lays them out.
 *
 * @param headline the request, a colon, and what is wrong
 * @param facts what else the reader needs, in reading order
 */
public record FailureMessage(String headline, List<Fact> facts) {

    /** More than a reader reads, and far less than a service can send. */
    private static final int LONGEST_HEADLINE = 2_000;

    private static final int LONGEST_VALUE = 20_000;
    private static final int MOST_TEXT = 80_000;

    public FailureMessage {
        facts = List.copyOf(facts);
    }

    /** Returns a message. */
    public static FailureMessage of(String headline, Fact... facts) {
        return new FailureMessage(headline, List.of(facts));
    }

    /** Returns the laid out text: labels padded to the longest one, further lines of a value under its first. */
    @Override
    public String toString() {
        int width = facts.stream().mapToInt(fact -> fact.label().length()).max().orElse(0);
        StringBuilder text = new StringBuilder(Printable.of(Printable.cut(headline, LONGEST_HEADLINE)));
        String margin = "\n" + " ".repeat(width + 4);
        int limit = Math.min(LONGEST_VALUE, MOST_TEXT / Math.max(1, facts.size()));
        for (Fact fact : facts) {
            text.append("\n  ")
                    .append(fact.label())
                    .append(" ".repeat(width - fact.label().length()));
            text.append(": ");
            text.append(fact.value().isEmpty() ? "(empty)" : shown(fact.value(), limit, margin));
        }
        return text.toString();
    }

    /** Escapes and margins make a value longer once more. */
    private static String shown(String value, int limit, String margin) {
        String printable = Printable.of(Printable.cut(value, limit)).replace("\n", margin);
        return Printable.cut(printable, 2 * limit);
    }
}
