package dev.statusquo.expectation;

import dev.statusquo.failure.Fact;
import dev.statusquo.rule.Verdict;
import java.util.Optional;
import org.hamcrest.Matcher;

/** Checks of a header field by its name. */
final class HeaderChecks {

    private HeaderChecks() {}

    static Check present(String name) {
        requireName(name);
        return (exchange, terms) -> exchange.headers().contains(name)
                ? Verdict.kept()
                : Verdict.broken(exchange.status() + " has no " + name, Fact.expected(name), Fact.butWas("absent"));
    }

    static Check matching(String name, Matcher<? super String> value) {
        requireName(name);
        return (exchange, terms) -> {
            Optional<String> actual = exchange.headers().combined(name);
            if (actual.isPresent() && value.matches(actual.get())) {
                return Verdict.kept();
            }
            String problem = actual.isPresent() ? " has another " + name : " has no " + name;
            return Verdict.broken(
                    exchange.status() + problem,
                    Fact.expected(name + ": " + value),
                    Fact.butWas(
                            actual.map(text -> name + ": " + terms.redaction().header(name, text))
                                    .orElse("absent")));
        };
    }

    static Check absent(String name) {
        requireName(name);
        return (exchange, terms) -> exchange.headers()
                .combined(name)
                .<Verdict>map(actual -> Verdict.broken(
                        exchange.status() + " has " + name,
                        Fact.expected("no " + name),
                        Fact.butWas(name + ": " + terms.redaction().header(name, actual))))
                .orElse(Verdict.kept());
    }

    private static void requireName(String name) {
        if (name.isBlank() || name.indexOf(':') >= 0) {
            throw new IllegalArgumentException(
                    "name is '" + name + "'; it is a field name such as Location, without a colon");
        }
    }
}
