package dev.statusquo.expectation;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.HeaderField;
import dev.statusquo.failure.Fact;
import dev.statusquo.rule.Verdict;
import java.util.Locale;

/** Asks for the limit to be told, in any of the field families in use. */
enum RateLimitCheck implements Check {
    INSTANCE;

    @Override
    public Verdict check(Exchange exchange, Terms terms) {
        for (HeaderField field : exchange.headers()) {
            String name = field.name().toLowerCase(Locale.ROOT);
            if (name.equals("ratelimit")
                    || name.endsWith("ratelimit-remaining")
                    || name.endsWith("rate-limit-remaining")
                    || name.startsWith("x-ratelimit-remaining-")) {
                return Verdict.kept();
            }
        }
        return Verdict.broken(
                exchange.status() + " does not tell the limit",
                Fact.expected("RateLimit, RateLimit-Remaining or X-RateLimit-Remaining"),
                Fact.butWas("absent"));
    }
}
