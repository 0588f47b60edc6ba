package dev.statusquo.rule.retry;

import dev.statusquo.exchange.Exchanges;
import dev.statusquo.rule.RuleCase;
import java.util.List;

/** What keeps and breaks the rules of coming back later and rate limits. */
public final class RetryRuleCases {

    private RetryRuleCases() {}

    /** Returns a case for each rule of the family. */
    public static List<RuleCase> all() {
        return List.of(
                RuleCase.of(new RetryAfterIsSecondsOrADate(), Exchanges.of(429))
                        .brokenBy(Exchanges.of(429).with("Retry-After", "30s"))
                        .brokenBy(Exchanges.of(503).with("Retry-After", "2.0"))
                        .brokenBy(Exchanges.of(503).with("Retry-After", "2026-11-22T15:00:00Z"))
                        .brokenBy(Exchanges.of(503).with("Retry-After", "Sunday, 22-Nov-26 15:00:00 GMT"))
                        .brokenBy(Exchanges.of(429).with("Retry-After", ""))
                        .keptBy(Exchanges.of(429).with("Retry-After", "007"))
                        .silentOn(Exchanges.ok())
                        .inSpring("Set header(\"Retry-After\", Long.toString(seconds)).")
                        .inJaxRs("Set header(\"Retry-After\", seconds)."),
                RuleCase.of(new ServiceUnavailableTellsWhenToRetry(), Exchanges.of(503))
                        .brokenBy(Exchanges.of(503).without("Retry-After"))
                        .keptBy(Exchanges.of(503).with("Retry-After", "soon"))
                        .silentOn(Exchanges.of(500))
                        .inSpring("Return ResponseEntity.status(503).header(\"Retry-After\", …).")
                        .inJaxRs("Throw ServiceUnavailableException(seconds), which sets the field."),
                RuleCase.of(new TooManyRequestsTellsWhenToRetry(), Exchanges.of(429))
                        .brokenBy(Exchanges.of(429).without("Retry-After"))
                        .brokenBy(Exchanges.of(429).without("Retry-After").with("RateLimit", "\"default\";r=0"))
                        .keptBy(Exchanges.of(429).without("Retry-After").with("X-RateLimit-Reset", "60"))
                        .keptBy(Exchanges.of(429).without("Retry-After").with("RateLimit", "\"default\";r=0;t=60"))
                        .keptBy(Exchanges.of(429).with("Retry-After", "soon"))
                        .silentOn(Exchanges.of(503))
                        .inSpring(
                                "Return ResponseEntity.status(429).header(\"Retry-After\", …), also in the rate limit filter.")
                        .inJaxRs(
                                "Return Response.status(429).header(\"Retry-After\", …), also in the rate limit filter."),
                RuleCase.of(new RetryAfterStandsWhereItHelps(), Exchanges.of(429))
                        .brokenBy(Exchanges.of(400).with("Retry-After", "30"))
                        .brokenBy(Exchanges.ok().with("Retry-After", "soon"))
                        .keptBy(Exchanges.of(202).with("Retry-After", "30"))
                        .keptBy(Exchanges.of(500).with("Retry-After", "soon"))
                        .silentOn(Exchanges.of(400))
                        .inSpring("Add the field beside the status, not in a filter for all responses.")
                        .inJaxRs("Add the field beside the status, not in a filter for all responses."),
                RuleCase.of(new RetryAfterIsADelayNotATimestamp(), Exchanges.of(429))
                        .brokenBy(Exchanges.of(429).with("Retry-After", "1767229200"))
                        .brokenBy(Exchanges.of(503).with("Retry-After", "99999999999999999999"))
                        .keptBy(Exchanges.of(429).with("Retry-After", "1767229200s"))
                        .keptBy(Exchanges.of(503).with("Retry-After", "Sun, 22 Nov 2026 15:00:00 GMT"))
                        .silentOn(Exchanges.ok())
                        .inSpring("Send Duration.between(now, end).toSeconds().")
                        .inJaxRs("Send Duration.between(now, end).toSeconds()."),
                RuleCase.of(
                                new RetryAfterLiesAhead(),
                                Exchanges.of(503).with("Retry-After", "Sun, 22 Nov 2026 15:00:00 GMT"))
                        .brokenBy(Exchanges.of(503).with("Retry-After", "Sun, 22 Nov 2026 13:00:00 GMT"))
                        .brokenBy(Exchanges.of(429).with("Retry-After", "Thu, 01 Jan 1970 00:00:00 GMT"))
                        .keptBy(Exchanges.of(503).with("Retry-After", "yesterday"))
                        .keptBy(Exchanges.of(503).with("Date", "now"))
                        .silentOn(Exchanges.of(503).without("Date"))
                        .silentOn(Exchanges.ok())
                        .inSpring("Send seconds instead of a date.")
                        .inJaxRs("Send seconds instead of a date."),
                RuleCase.of(new TooManyRequestsAsksToWait(), Exchanges.of(429))
                        .brokenBy(Exchanges.of(429).with("Retry-After", "0"))
                        .brokenBy(Exchanges.of(429).with("Retry-After", "000"))
                        .keptBy(Exchanges.of(429).with("Retry-After", "0.5"))
                        .keptBy(Exchanges.of(429).with("Retry-After", "Sun, 22 Nov 2026 15:00:00 GMT"))
                        .silentOn(Exchanges.of(503).with("Retry-After", "0"))
                        .silentOn(Exchanges.of(429).without("Retry-After"))
                        .inSpring("Use Math.max(1, seconds), or round up with Duration.plusMillis(999).")
                        .inJaxRs("Use Math.max(1, seconds), or round up with Duration.plusMillis(999)."),
                RuleCase.of(new RetryAfterIsAtMostADay(), Exchanges.of(503))
                        .brokenBy(Exchanges.of(503).with("Retry-After", "604800"))
                        .brokenBy(Exchanges.of(503).with("Retry-After", "Fri, 31 Dec 9999 23:59:59 GMT"))
                        .keptBy(Exchanges.of(503).with("Retry-After", "86400"))
                        .keptBy(Exchanges.of(503).with("Retry-After", "7d"))
                        .keptBy(Exchanges.of(503).with("Retry-After", "1767229200"))
                        .silentOn(Exchanges.ok())
                        .inSpring("Check the unit: the field counts seconds, not milliseconds.")
                        .inJaxRs("Check the unit: the field counts seconds, not milliseconds."),
                RuleCase.of(
                                new BodyRetryAfterAgreesWithHeader(),
                                Exchanges.of(429)
                                        .body(
                                                "{\"error\":\"rate_limit_exceeded\",\"message\":\"Slow down.\",\"request_id\":\"req_7xTqWkP1\",\"retry_after\":30}"))
                        .brokenBy(Exchanges.of(429).body("{\"error\":\"rate_limit_exceeded\",\"retry_after\":42}"))
                        .brokenBy(Exchanges.of(503).body("{\"error\":{\"retryAfter\":1e9}}"))
                        .keptBy(Exchanges.of(429).body("{\"retry_after\":29.3}"))
                        .keptBy(Exchanges.of(429).body("{\"retry_after\":30000}"))
                        .keptBy(Exchanges.of(429).body("{\"retry_after\":\"soon\"}"))
                        .keptBy(Exchanges.of(429).body("{\"retry_after\":"))
                        .keptBy(Exchanges.of(429).with("Retry-After", "soon"))
                        .silentOn(Exchanges.of(429).body(""))
                        .silentOn(Exchanges.of(429).without("Retry-After"))
                        .inSpring("Let the exception carry the delay, and the @ExceptionHandler write both.")
                        .inJaxRs("Let the exception carry the delay, and the ExceptionMapper write both."),
                RuleCase.of(
                                new RateLimitFieldKeepsItsGrammar(),
                                Exchanges.ok().with("RateLimit", "\"default\";r=50;t=30"))
                        .brokenBy(Exchanges.ok().with("RateLimit", "default;r=50;t=30"))
                        .brokenBy(Exchanges.ok().with("RateLimit", "\"default\";r=-1"))
                        .brokenBy(Exchanges.ok().with("RateLimit-Policy", "\"x\";q=100;w=0"))
                        .keptBy(Exchanges.ok().with("RateLimit", "limit=100, remaining=50, reset=60"))
                        .keptBy(Exchanges.ok().with("RateLimit-Policy", "100;w=60"))
                        .silentOn(Exchanges.ok())
                        .inSpring("Quote the policy name in the filter that writes the field.")
                        .inJaxRs("Quote the policy name in the filter that writes the field."),
                RuleCase.of(
                                new RateLimitFieldIsOfTheCurrentDraft(),
                                Exchanges.ok().with("RateLimit", "\"default\";r=50;t=30"))
                        .brokenBy(Exchanges.ok().with("RateLimit", "limit=100, remaining=50, reset=60"))
                        .brokenBy(Exchanges.ok().with("RateLimit-Policy", "100;w=60"))
                        .keptBy(Exchanges.ok().with("RateLimit", "default;r=50"))
                        .silentOn(Exchanges.ok())
                        .inSpring("Update the rate limit library, or write the field yourself.")
                        .inJaxRs("Update the rate limit library, or write the field yourself."),
                RuleCase.of(
                                new RetryAfterIsNotBeforeReset(),
                                Exchanges.of(429).with("RateLimit", "\"default\";r=0;t=30"))
                        .brokenBy(Exchanges.of(429).with("Retry-After", "5").with("RateLimit", "\"default\";r=0;t=30"))
                        .brokenBy(Exchanges.of(429).with("Retry-After", "5").with("RateLimit-Reset", "30"))
                        .keptBy(Exchanges.of(429)
                                .with("Retry-After", "5")
                                .with("RateLimit", "\"burst\";r=0;t=5, \"daily\";r=9;t=3600"))
                        .keptBy(Exchanges.of(429).with("RateLimit", "default;r=0;t=60"))
                        .keptBy(Exchanges.of(429).with("RateLimit-Reset", "1795356060"))
                        .silentOn(Exchanges.of(429))
                        .silentOn(Exchanges.ok().with("RateLimit", "\"default\";r=0;t=30"))
                        .inSpring("Compute the seconds once in the rate limit filter.")
                        .inJaxRs("Compute the seconds once in the rate limit filter."),
                RuleCase.of(new RateLimitResetCountsSeconds(), Exchanges.ok().with("RateLimit-Reset", "60"))
                        .brokenBy(Exchanges.ok().with("RateLimit-Reset", "1795356060"))
                        .brokenBy(Exchanges.ok().with("RateLimit-Reset", "soon"))
                        .silentOn(Exchanges.ok())
                        .silentOn(Exchanges.ok().with("X-RateLimit-Reset", "1795356060"))
                        .inSpring("Send the seconds that the bucket reports, not the instant.")
                        .inJaxRs("Send the seconds that the bucket reports, not the instant."),
                RuleCase.of(new RateLimitResetIsUnambiguous(), Exchanges.ok().with("X-RateLimit-Reset", "60"))
                        .brokenBy(Exchanges.ok().with("X-RateLimit-Reset", "500000000"))
                        .brokenBy(Exchanges.ok().with("X-RateLimit-Reset", "1795356060.123"))
                        .brokenBy(Exchanges.ok().with("X-RateLimit-Reset", "soon"))
                        .keptBy(Exchanges.ok().with("X-RateLimit-Reset-Requests", "6m0s"))
                        .silentOn(Exchanges.ok())
                        .inSpring("Write a long, not a double or a formatted text.")
                        .inJaxRs("Write a long, not a double or a formatted text."),
                RuleCase.of(new RateLimitResetIsPlausible(), Exchanges.ok().with("X-RateLimit-Reset", "60"))
                        .brokenBy(Exchanges.ok().with("X-RateLimit-Reset", "1600000000"))
                        .brokenBy(Exchanges.ok().with("X-RateLimit-Reset", "99999999"))
                        .keptBy(Exchanges.ok().with("X-RateLimit-Reset", "soon"))
                        .keptBy(Exchanges.ok()
                                .with("X-RateLimit-Reset", "1600000000")
                                .without("Date"))
                        .silentOn(Exchanges.ok())
                        .inSpring("Use Instant.getEpochSecond() with the clock that writes Date.")
                        .inJaxRs("Use Instant.getEpochSecond() with the clock that writes Date."),
                RuleCase.of(
                                new RateLimitResetsShareOneEncoding(),
                                Exchanges.ok().with("X-RateLimit-Reset", "60").with("X-RateLimit-Reset-Tokens", "90"))
                        .brokenBy(Exchanges.ok()
                                .with("X-RateLimit-Reset-Requests", "60")
                                .with("X-RateLimit-Reset-Tokens", "6m0s"))
                        .keptBy(Exchanges.ok()
                                .with("X-RateLimit-Reset", "1795356060")
                                .with("X-RateLimit-Reset-After", "60"))
                        .keptBy(Exchanges.ok().with("X-RateLimit-Reset", "60").with("X-RateLimit-Reset-Tokens", "soon"))
                        .silentOn(Exchanges.ok())
                        .inSpring("Write all of them with one method.")
                        .inJaxRs("Write all of them with one method."),
                RuleCase.of(
                                new RemainingIsWithinTheLimit(),
                                Exchanges.ok().with("X-RateLimit-Limit", "100").with("X-RateLimit-Remaining", "99"))
                        .brokenBy(
                                Exchanges.ok().with("X-RateLimit-Limit", "100").with("X-RateLimit-Remaining", "140"))
                        .keptBy(Exchanges.ok()
                                .with("X-RateLimit-Limit", "10, 10;w=1")
                                .with("X-RateLimit-Remaining", "140"))
                        .keptBy(Exchanges.ok()
                                .with("X-RateLimit-Limit-Tokens", "1")
                                .with("X-RateLimit-Remaining", "140"))
                        .silentOn(Exchanges.ok().with("X-RateLimit-Remaining", "140"))
                        .silentOn(Exchanges.ok())
                        .inSpring("Take both numbers from one ConsumptionProbe or bucket configuration.")
                        .inJaxRs("Take both numbers from one bucket."));
    }
}
