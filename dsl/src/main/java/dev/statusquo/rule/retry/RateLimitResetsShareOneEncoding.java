package dev.statusquo.rule.retry;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.header.RateLimitFieldName;
import dev.statusquo.header.RateLimitReset;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.FieldVerdict;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.Rule;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Verdict;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where several fields tell a reset, they tell it in the same form; twins named after, at or time are meant to differ.
 *
 * <pre>{@code
 * HTTP/1.1 429 Too Many Requests
 * X-RateLimit-Reset-Requests: 60
 * X-RateLimit-Reset-Tokens: 6m0s
 * }</pre>
 */
public final class RateLimitResetsShareOneEncoding implements Rule {

    /** What the rule asks. */
    public static final RuleInfo INFO = new RuleInfo(
            "rate-limit-resets-share-one-encoding",
            Requirement.ADVICE,
            new Citation("draft-ietf-httpapi-ratelimit-headers", ""),
            "All resets of a response are encoded alike.",
            "A client that learned the form from one field reads the other one wrong. It waits too long "
                    + "or not at all.",
            "Choose one form for all reset fields.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public boolean appliesTo(Exchange exchange) {
        return RateLimitField.mayHave(exchange, RateLimitFieldName.Part.RESET);
    }

    @Override
    public Verdict check(Exchange exchange) {
        @Nullable RateLimitField first = null;
        RateLimitReset.@Nullable Encoding form = null;
        for (RateLimitField field : RateLimitField.of(exchange, RateLimitFieldName.Part.RESET)) {
            Optional<RateLimitReset> reset = isTwin(field.name().scope()) ? Optional.empty() : field.reset();
            if (reset.isEmpty()) {
                continue;
            }
            if (first != null && reset.get().encoding() != form) {
                return FieldVerdict.broken(
                        exchange,
                        "tells its resets in two forms",
                        "one form",
                        field.line().name(),
                        first.line().name());
            }
            first = field;
            form = reset.get().encoding();
        }
        return Verdict.kept();
    }

    private static boolean isTwin(String scope) {
        return scope.contains("after") || scope.contains("time") || scope.equals("at");
    }
}
