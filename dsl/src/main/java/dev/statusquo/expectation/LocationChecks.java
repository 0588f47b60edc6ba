package dev.statusquo.expectation;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.failure.Fact;
import dev.statusquo.header.Location;
import dev.statusquo.header.Parsed;
import dev.statusquo.rule.Verdict;
import java.util.List;
import org.hamcrest.Matcher;

/** Checks of Location (RFC 9110, section 10.2.2). */
final class LocationChecks {

    private static final String LOCATION = "Location";

    private LocationChecks() {}

    static Check ofCreated() {
        return (exchange, terms) -> {
            if (exchange.read(PlainlyElsewhere.READER)) {
                return Verdict.kept();
            }
            Verdict sound = sound(exchange);
            return sound instanceof Verdict.Kept ? notTheCollection(exchange) : sound;
        };
    }

    static Check ofRedirect() {
        return (exchange, terms) -> sound(exchange);
    }

    static Check matching(Matcher<? super String> value) {
        return (exchange, terms) -> exchange.headers()
                .first(LOCATION)
                .map(sent -> value.matches(sent)
                        ? Verdict.kept()
                        : Verdict.broken(
                                exchange.status() + " has another Location",
                                Fact.expected("Location: " + value),
                                Fact.butWas("Location: " + sent)))
                .orElseGet(() -> missing(exchange));
    }

    static Check absent(String reason) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("reason is blank; say why this 201 needs no Location");
        }
        Check absent = HeaderChecks.absent(LOCATION);
        return (exchange, terms) -> absent.check(exchange, terms) instanceof Verdict.Broken broken
                ? Verdict.broken(
                        broken.problem(),
                        Fact.expected("no Location, since " + reason),
                        broken.facts().get(broken.facts().size() - 1))
                : Verdict.kept();
    }

    static Check resolving() {
        return foundAfter(ofCreated());
    }

    static Check redirectResolving() {
        return foundAfter(ofRedirect());
    }

    private static Check foundAfter(Check sound) {
        return (exchange, terms) -> {
            Verdict verdict = sound.check(exchange, terms);
            return verdict instanceof Verdict.Kept ? FollowUp.found(exchange, terms) : verdict;
        };
    }

    static Check preservingMethod() {
        return (exchange, terms) -> {
            Verdict sound = sound(exchange);
            return sound instanceof Verdict.Kept ? FollowUp.sameMethod(exchange, terms) : sound;
        };
    }

    private static Verdict sound(Exchange exchange) {
        List<String> lines = exchange.headers().values(LOCATION);
        if (lines.isEmpty()) {
            return missing(exchange);
        }
        if (lines.size() > 1) {
            return Verdict.broken(
                    exchange.status() + " has several Location lines",
                    Fact.expected("one Location"),
                    Fact.butWas("Location: " + String.join("\nLocation: ", lines)));
        }
        Parsed<Location> parsed = Location.parse(lines.get(0));
        List<String> remarks = parsed.value().map(Location::remarks).orElse(List.of());
        if (parsed.isReadable() && remarks.isEmpty()) {
            return Verdict.kept();
        }
        String problem = remarks.isEmpty() ? "" : "\n(" + String.join("; ", remarks) + ")";
        return Verdict.broken(
                exchange.status() + " has a Location that no client can follow",
                Fact.expected("a URI reference, such as /users/42"),
                Fact.butWas(Wire.shown(LOCATION, lines.get(0), parsed) + problem));
    }

    private static Verdict notTheCollection(Exchange exchange) {
        boolean same = FollowUp.target(exchange)
                .filter(target -> target.toString().equals(exchange.request().uri()))
                .isPresent();
        return same && !exchange.method().token().equals("PUT")
                ? Verdict.broken(
                        exchange.status() + " has a Location that names the target of the request itself",
                        Fact.expected("the URI of what was created"),
                        Fact.butWas("Location: "
                                + exchange.headers().first(LOCATION).orElse("")))
                : Verdict.kept();
    }

    private static Verdict missing(Exchange exchange) {
        return Verdict.broken(exchange.status() + " has no Location", Fact.expected(LOCATION), Fact.butWas("absent"));
    }
}
