package dev.statusquo.rule.retry;

import dev.statusquo.error.schema.JsonText;
import dev.statusquo.error.schema.JsonValue;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.failure.Fact;
import dev.statusquo.failure.Printable;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.Rule;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Scope;
import dev.statusquo.rule.Verdict;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The status guide repeats the delay in the error body; the two may differ by the second of rounding.
 *
 * <pre>{@code
 * HTTP/1.1 429 Too Many Requests
 * Retry-After: 30
 * Content-Type: application/json
 *
 * {"error":"rate_limit_exceeded","retry_after":42}
 * }</pre>
 */
public final class BodyRetryAfterAgreesWithHeader implements Rule {

    private static final List<String> NAMES = List.of("retry_after", "retryAfter");

    /** What the rule asks. */
    public static final RuleInfo INFO = new RuleInfo(
            "body-retry-after-agrees-with-header",
            Requirement.CONTRADICTION,
            Citation.guide("error response bodies"),
            "retry_after in the body agrees with Retry-After.",
            "Two delays in one answer differ, and clients obey one or the other. The earlier one is "
                    + "refused again.",
            "Compute the delay once, and write the same seconds to header and body.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Scope scope() {
        return Scope.ofStatuses(400, 599).withFields("Retry-After");
    }

    @Override
    public boolean appliesTo(Exchange exchange) {
        return Waits.areAsked(exchange)
                && exchange.status().isError()
                && !exchange.body().isEmpty();
    }

    @Override
    public Verdict check(Exchange exchange) {
        Optional<BigDecimal> inBody = inBody(JsonText.of(exchange.body()).orAbsent());
        Optional<Duration> delay = Waits.delay(exchange);
        if (inBody.isEmpty() || delay.isEmpty()) {
            return Verdict.undecided("there are not two delays to compare");
        }
        BigDecimal inHeader = BigDecimal.valueOf(delay.get().toSeconds());
        if (differAtMost(inBody.get(), inHeader, 1)) {
            return Verdict.kept();
        }
        if (differAtMost(inBody.get(), inHeader.movePointRight(3), 1000)) {
            return Verdict.undecided("retry_after in the body may be milliseconds");
        }
        String seen = Printable.line(inBody.get().toString(), 40);
        return new Verdict.Broken(
                exchange.status() + " names two delays",
                "Retry-After",
                List.of(
                        Fact.expected("retry_after of " + inHeader + ", as Retry-After"),
                        Fact.butWas("Retry-After: " + inHeader + " seconds\nretry_after in the body: " + seen)));
    }

    private static Optional<BigDecimal> inBody(JsonValue body) {
        for (String name : NAMES) {
            Optional<BigDecimal> delay = body.get(name).number();
            delay = delay.isPresent() ? delay : body.get("error").get(name).number();
            if (delay.isPresent()) {
                return delay;
            }
        }
        return Optional.empty();
    }

    /** Compares without arithmetic on huge exponents, which would cost time and memory. */
    private static boolean differAtMost(BigDecimal seen, BigDecimal expected, long tolerance) {
        BigDecimal room = BigDecimal.valueOf(tolerance);
        return seen.compareTo(expected.subtract(room)) >= 0 && seen.compareTo(expected.add(room)) <= 0;
    }
}
