package dev.statusquo.crawl.probe;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.StatusClass;
import dev.statusquo.rule.RuleInfo;
import java.util.Optional;

/**
 * Answers that are about something else than what a probe did wrong: who asks, where the resource is, in which state it is. They
 * say nothing of the fault, and blaming them for it would be a guess.
 */
public final class OffTopic {

    private OffTopic() {}

    /** Returns that it cannot be known, and why; empty for an answer that may be about the fault. */
    public static Optional<Judgement> judge(RuleInfo probe, Exchange exchange, String before) {
        return is(exchange)
                ? Optional.of(
                        Judgement.undecided(probe, "the service answered " + exchange.status() + " before " + before))
                : Optional.empty();
    }

    /** Returns {@code true} for a redirection and for a refusal of the caller, the resource or its state. */
    public static boolean is(Exchange exchange) {
        return switch (exchange.status().code()) {
            case 401, 402, 403, 404, 405, 407, 409, 410, 412, 421, 423, 424, 425, 426, 428, 429, 451 -> true;
            default -> exchange.status().statusClass() == StatusClass.REDIRECT;
        };
    }
}
