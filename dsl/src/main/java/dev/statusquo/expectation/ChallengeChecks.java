package dev.statusquo.expectation;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.failure.Fact;
import dev.statusquo.header.Challenge;
import dev.statusquo.header.Parsed;
import dev.statusquo.rule.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Checks of WWW-Authenticate (RFC 9110, section 11.6.1). */
final class ChallengeChecks {

    private static final String FIELD = "WWW-Authenticate";

    private ChallengeChecks() {}

    static Check present() {
        return (exchange, terms) ->
                anyOf(exchange, challenge -> true, "has no challenge", "a challenge, such as Bearer");
    }

    static Check scheme(String scheme) {
        return (exchange, terms) -> anyOf(
                exchange, challenge -> challenge.isScheme(scheme), "has no " + scheme + " challenge", scheme + " …");
    }

    static Check error(String error) {
        return (exchange, terms) -> anyOf(
                exchange,
                challenge -> challenge.parameter("error").filter(error::equals).isPresent(),
                "has no challenge with error=\"" + error + "\"",
                "a challenge with error=\"" + error + "\"");
    }

    static Check noError() {
        return (exchange, terms) -> {
            Verdict readable = present().check(exchange, terms);
            if (!(readable instanceof Verdict.Kept)) {
                return readable;
            }
            Optional<String> error = challenges(exchange).value().orElse(List.of()).stream()
                    .flatMap(challenge -> challenge.parameter("error").stream())
                    .findFirst();
            return error.isEmpty()
                    ? Verdict.kept()
                    : Verdict.broken(
                            exchange.status() + " names an error in its challenge",
                            Fact.expected("a challenge without error"),
                            Fact.butWas(sent(exchange)));
        };
    }

    private static Verdict anyOf(Exchange exchange, Predicate<Challenge> wanted, String problem, String expected) {
        Parsed<List<Challenge>> parsed = challenges(exchange);
        if (parsed.value().orElse(List.of()).stream().anyMatch(wanted)) {
            return Verdict.kept();
        }
        String seen = exchange.headers().contains(FIELD) ? sent(exchange) : "absent";
        String broken = parsed.isReadable() ? "" : "\n(offset " + parsed.offset() + ": " + parsed.problem() + ")";
        return Verdict.broken(
                exchange.status() + " " + problem, Fact.expected(FIELD + ": " + expected), Fact.butWas(seen + broken));
    }

    private static Parsed<List<Challenge>> challenges(Exchange exchange) {
        return Challenge.parseList(exchange.headers().values(FIELD));
    }

    private static String sent(Exchange exchange) {
        return FIELD + ": "
                + String.join("\n" + FIELD + ": ", exchange.headers().values(FIELD));
    }
}
