package dev.statusquo.rule;

import dev.statusquo.failure.Fact;
import java.util.List;

/** What a rule or a probe says of what it judged. */
public sealed interface Verdict {

    /** Returns the verdict that nothing is wrong. */
    static Verdict kept() {
        return Kept.INSTANCE;
    }

    /**
     * Returns the verdict that the exchange breaks the rule.
     *
     * @param problem what is wrong, to stand after the request and a colon: {@code 405 Method Not Allowed does not list …}
     * @param facts what was expected and what was seen
     */
    static Broken broken(String problem, Fact... facts) {
        return new Broken(problem, "", List.of(facts));
    }

    /** Returns the verdict that it cannot be known, and why. */
    static Verdict undecided(String reason) {
        return new Undecided(reason);
    }

    /** Nothing is wrong. */
    enum Kept implements Verdict {
        INSTANCE
    }

    /**
     * Something is wrong.
     *
     * @param problem what, to stand after the request and a colon
     * @param subject the part of the exchange that is concerned, such as a field name or a JSON pointer with {@code *} for
     *     indexes, never a value; empty for the exchange as a whole. It is part of a finding's identity
     * @param facts what was expected and what was seen
     */
    record Broken(String problem, String subject, List<Fact> facts) implements Verdict {

        public Broken {
            facts = List.copyOf(facts);
        }

        /** Returns this verdict about a part of the exchange. */
        public Broken about(String part) {
            return new Broken(problem, part, facts);
        }
    }

    /**
     * It cannot be known.
     *
     * @param reason why, as a phrase
     */
    record Undecided(String reason) implements Verdict {}
}
