package dev.statusquo.expectation;

import dev.statusquo.error.Deviation;
import dev.statusquo.error.ErrorDetails;
import dev.statusquo.error.ErrorShape;
import dev.statusquo.error.ErrorShapes;
import dev.statusquo.error.Leak;
import dev.statusquo.error.Leaks;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.failure.Fact;
import dev.statusquo.rule.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hamcrest.Matcher;
import org.hamcrest.Matchers;

/** Checks of an error's body, through the shape that the project gives it. */
final class ErrorChecks {

    private static final int MOST_LEAKS = 20;
    private static final List<String> ID_FIELDS = List.of("X-Request-Id", "Request-Id");

    private static final String GUIDE_EXAMPLE =
            ", such as {\"error\":\"not_found\",\"message\":\"No such user.\",\"request_id\":\"r1\"}";

    private ErrorChecks() {}

    static Check ofClientsShape() {
        return (exchange, terms) -> conforms(exchange, terms.errorShape());
    }

    static Check ofShape(ErrorShape shape) {
        return (exchange, terms) -> conforms(exchange, shape);
    }

    static Check code(String code) {
        return code(Matchers.equalTo(code));
    }

    static Check code(Matcher<? super String> code) {
        return told("error code", ErrorDetails::code, code);
    }

    static Check message(Matcher<? super String> message) {
        return told("message", ErrorDetails::message, message);
    }

    static Check requestId() {
        return (exchange, terms) -> {
            ErrorShape shape = shapeOf(exchange, terms);
            boolean inContent = shape.details(exchange)
                    .requestId()
                    .filter(id -> !id.isBlank())
                    .isPresent();
            boolean inHeader = ID_FIELDS.stream()
                    .anyMatch(name -> exchange.headers()
                            .first(name)
                            .filter(id -> !id.isBlank())
                            .isPresent());
            return inContent || inHeader
                    ? Verdict.kept()
                    : Verdict.broken(
                            exchange.status() + " has no request id",
                            Fact.expected("a request id in the content or in " + String.join(" or ", ID_FIELDS)),
                            Fact.butWas("none in a body read as " + shape.name()));
        };
    }

    static Check fields(String... fields) {
        Set<String> wanted = new LinkedHashSet<>(List.of(fields));
        return (exchange, terms) -> {
            List<String> blamed = shapeOf(exchange, terms).details(exchange).fields();
            Set<String> names = blamed.stream().map(ErrorChecks::plain).collect(Collectors.toSet());
            List<String> missing = wanted.stream()
                    .filter(field -> !names.contains(plain(field)))
                    .toList();
            return missing.isEmpty()
                    ? Verdict.kept()
                    : Verdict.broken(
                            exchange.status() + " does not blame " + String.join(", ", missing),
                            Fact.expected("errors of " + String.join(", ", wanted)),
                            Fact.butWas(blamed.isEmpty() ? "no field named" : String.join(", ", blamed)));
        };
    }

    static Check withoutLeaks() {
        return (exchange, terms) -> {
            List<Leak> leaks = Leaks.in(exchange);
            if (leaks.isEmpty()) {
                return Verdict.kept();
            }
            List<Fact> facts = new ArrayList<>();
            facts.add(Fact.expected("nothing of the service's inside"));
            leaks.stream()
                    .limit(MOST_LEAKS)
                    .forEach(leak -> facts.add(Fact.fact(
                            "leak", leak.id() + " " + leak.what() + " at " + leak.where() + ": " + leak.evidence())));
            return new Verdict.Broken(
                    exchange.status() + " tells about the inside of the service",
                    leaks.get(0).where(),
                    facts);
        };
    }

    /**
     * Returns the shape to read an error with: the project's if the body is meant to be of it, else the one it looks
     * like.
     */
    static ErrorShape shapeOf(Exchange exchange, Terms terms) {
        ErrorShape own = terms.errorShape();
        return own.recognises(exchange) ? own : ErrorShapes.detect(exchange).orElse(own);
    }

    private static Verdict conforms(Exchange exchange, ErrorShape shape) {
        List<Deviation> deviations = shape.deviations(exchange);
        if (deviations.isEmpty()) {
            return Verdict.kept();
        }
        return Verdict.broken(
                exchange.status() + " has a body that is not " + shape.name(),
                Fact.expected(shape.equals(ErrorShape.statusGuide()) ? shape.name() + GUIDE_EXAMPLE : shape.name()),
                Fact.butWas(Places.shown(deviations)));
    }

    private static Check told(
            String what, Function<ErrorDetails, Optional<String>> part, Matcher<? super String> matcher) {
        return (exchange, terms) -> {
            ErrorShape shape = shapeOf(exchange, terms);
            Optional<String> told = part.apply(shape.details(exchange));
            if (told.isPresent() && matcher.matches(told.get())) {
                return Verdict.kept();
            }
            return Verdict.broken(
                    exchange.status() + (told.isPresent() ? " has another " : " has no ") + what,
                    Fact.expected(what + " " + matcher),
                    Fact.butWas(terms.redaction().text(told.orElse("none in a body read as " + shape.name()))));
        };
    }

    /**
     * Returns the last name in a field reference: of {@code email}, {@code /user/email}, {@code $.user.email},
     * {@code user.email}.
     */
    private static String plain(String field) {
        int cut = Math.max(field.lastIndexOf('/'), field.lastIndexOf('.'));
        return field.substring(cut + 1).toLowerCase(Locale.ROOT);
    }
}
