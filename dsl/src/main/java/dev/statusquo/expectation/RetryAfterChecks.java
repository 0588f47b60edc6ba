package dev.statusquo.expectation;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.Transport;
import dev.statusquo.exchange.TransportException;
import dev.statusquo.failure.Fact;
import dev.statusquo.header.HttpDate;
import dev.statusquo.header.Parsed;
import dev.statusquo.header.RetryAfter;
import dev.statusquo.rule.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hamcrest.Matcher;

/** Checks of Retry-After (RFC 9110, section 10.2.3). */
final class RetryAfterChecks {

    private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);

    private RetryAfterChecks() {}

    static Check present() {
        return (exchange, terms) -> delayed(exchange, delay -> Verdict.kept());
    }

    static Check matching(Matcher<? super Duration> matcher) {
        return (exchange, terms) -> delayed(
                exchange,
                delay -> matcher.matches(delay)
                        ? Verdict.kept()
                        : Verdict.broken(
                                exchange.status() + " asks for another delay",
                                Fact.expected("a delay that is " + matcher),
                                Fact.butWas(delay + " (Retry-After: "
                                        + exchange.headers()
                                                .first("Retry-After")
                                                .orElse("") + ")")));
    }

    static Check honoured() {
        return (exchange, terms) -> delayed(exchange, delay -> repeated(exchange, terms, delay));
    }

    private static Verdict delayed(Exchange exchange, Function<Duration, Verdict> judge) {
        List<String> lines = exchange.headers().values("Retry-After");
        if (lines.isEmpty()) {
            return Verdict.broken(
                    exchange.status() + " does not say when to come back",
                    Fact.expected("Retry-After, in seconds or as a date"),
                    Fact.butWas("absent"));
        }
        String sent = String.join(", ", lines);
        Parsed<RetryAfter> parsed = RetryAfter.parse(sent);
        Optional<RetryAfter> value = parsed.value();
        if (value.isEmpty()) {
            return Verdict.broken(
                    exchange.status() + " has a Retry-After that no client can read",
                    Fact.expected("seconds, such as 30, or a date, such as Fri, 31 Dec 1999 23:59:59 GMT"),
                    Fact.butWas(Wire.shown("Retry-After", sent, parsed)));
        }
        Optional<Instant> date = exchange.headers()
                .first("Date")
                .flatMap(text -> HttpDate.parse(text).value())
                .map(HttpDate::instant);
        if (value.get().date().isPresent() && date.isEmpty()) {
            return Verdict.undecided("Retry-After is a date, and the response has no Date to count from");
        }
        return judge.apply(value.get().delay(date.orElse(Instant.EPOCH)));
    }

    private static Verdict repeated(Exchange exchange, Terms terms, Duration delay) {
        Optional<Transport> transport = terms.transport();
        if (transport.isEmpty()) {
            return Verdict.undecided("it needs a client to ask again; use a ContractClient, or Terms.withTransport(…)");
        }
        if (delay.compareTo(LONGEST_WAIT) > 0) {
            return Verdict.undecided(
                    "Retry-After asks for " + delay + ", longer than a test waits (" + LONGEST_WAIT + ")");
        }
        try {
            Thread.sleep(delay.plusSeconds(1).toMillis());
            Exchange again = transport.get().send(exchange.request());
            return again.status().code() == 429
                    ? Verdict.broken(
                            exchange.status() + " is answered again after the delay it asked for",
                            Fact.expected("no 429 after " + delay + " and a second"),
                            Fact.butWas(again.status()))
                    : Verdict.kept();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Verdict.undecided("the wait was interrupted");
        } catch (TransportException unreachable) {
            return Verdict.undecided(String.valueOf(unreachable.getMessage()));
        }
    }
}
