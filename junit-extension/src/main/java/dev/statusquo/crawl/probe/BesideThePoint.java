package dev.statusquo.crawl.probe;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.StatusClass;
import dev.statusquo.rule.RuleInfo;
import java.util.Optional;

/** Answers that say nothing of what was asked: they refuse the caller or the moment, or send elsewhere. */
public final class BesideThePoint {

    private BesideThePoint() {}

    /** Returns that nothing can be known after such an answer, empty after any other; 304 is one that says something. */
    public static Optional<Judgement> judge(RuleInfo rule, Exchange exchange) {
        return says(exchange)
                ? Optional.empty()
                : Optional.of(Judgement.undecided(rule, "the service answered " + exchange.status()));
    }

    private static boolean says(Exchange exchange) {
        return switch (exchange.status().code()) {
            case 304 -> true;
            case 401, 403, 407, 408, 425, 429, 501, 502, 503, 504 -> false;
            default -> exchange.status().statusClass() != StatusClass.REDIRECT;
        };
    }
}
