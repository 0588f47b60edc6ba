package dev.statusquo.rule.field;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.header.Deprecation;
import dev.statusquo.header.HttpDate;
import dev.statusquo.header.Sunset;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.FieldVerdict;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.Rule;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Scope;
import dev.statusquo.rule.Verdict;
import java.time.Instant;
import java.util.Optional;

/**
 * Sunset must not be earlier than Deprecation.
 *
 * <pre>{@code
 * HTTP/1.1 200 OK
 * Deprecation: @1798761600
 * Sunset: Sun, 22 Nov 2026 14:00:00 GMT
 * }</pre>
 */
public final class SunsetIsNotBeforeDeprecation implements Rule {

    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");

    /** What the rule asks. */
    public static final RuleInfo INFO = new RuleInfo(
            "sunset-is-not-before-deprecation",
            Requirement.MUST,
            Citation.rfc(9745, "4"),
            "A resource is not gone before it is deprecated.",
            "The two dates are the plan a client migrates by. In the wrong order they give it no time at " + "all.",
            "Set Sunset to the date of removal, after the date of Deprecation.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Scope scope() {
        return Scope.ofFields("Deprecation");
    }

    @Override
    public boolean appliesTo(Exchange exchange) {
        return exchange.headers().values("Deprecation").size() == 1
                && exchange.headers().values("Sunset").size() == 1;
    }

    @Override
    public Verdict check(Exchange exchange) {
        Optional<Deprecation> deprecation = exchange.headers()
                .first("Deprecation")
                .flatMap(value -> Deprecation.parse(value).value());
        Optional<Sunset> sunset = exchange.headers()
                .first("Sunset")
                .flatMap(value -> Sunset.parse(value).value());
        if (deprecation.isEmpty() || sunset.isEmpty()) {
            return Verdict.undecided("a date is not readable");
        }
        return sunset.get().isBefore(deprecation.get())
                ? FieldVerdict.broken(
                        exchange,
                        "is gone before it is deprecated",
                        "Sunset at or after "
                                + HttpDate.format(clamped(deprecation.get().instant())),
                        "Sunset",
                        "Deprecation")
                : Verdict.kept();
    }

    private static Instant clamped(Instant instant) {
        return instant.isAfter(LAST) ? LAST : instant;
    }
}
