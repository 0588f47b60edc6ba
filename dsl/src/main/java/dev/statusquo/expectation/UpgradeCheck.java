package dev.statusquo.expectation;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.failure.Fact;
import dev.statusquo.rule.Verdict;
import java.util.List;

/** Asks Upgrade to offer a protocol and Connection to list {@code upgrade} (RFC 9110, section 7.8). */
record UpgradeCheck(String protocol) implements Check {

    @Override
    public Verdict check(Exchange exchange, Terms terms) {
        if (!lists(exchange, "Upgrade", protocol)) {
            return broken(exchange, "does not offer " + protocol, "Upgrade: " + protocol, "Upgrade");
        }
        if (!lists(exchange, "Connection", "upgrade")) {
            return broken(
                    exchange, "offers an upgrade that Connection does not list", "Connection: upgrade", "Connection");
        }
        return Verdict.kept();
    }

    private static boolean lists(Exchange exchange, String name, String member) {
        return exchange.headers().values(name).stream()
                .flatMap(value -> List.of(value.split(",")).stream())
                .anyMatch(one -> one.strip().equalsIgnoreCase(member));
    }

    private static Verdict broken(Exchange exchange, String problem, String expected, String name) {
        return Verdict.broken(
                exchange.status() + " " + problem,
                Fact.expected(expected),
                Fact.butWas(exchange.headers()
                        .combined(name)
                        .map(value -> name + ": " + value)
                        .orElse("absent")));
    }
}
