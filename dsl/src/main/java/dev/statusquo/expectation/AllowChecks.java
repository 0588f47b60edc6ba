package dev.statusquo.expectation;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.failure.Fact;
import dev.statusquo.header.AcceptedMediaTypes;
import dev.statusquo.header.AllowedMethods;
import dev.statusquo.header.MediaType;
import dev.statusquo.header.Parsed;
import dev.statusquo.rule.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Checks of Allow (RFC 9110, section 10.2.1) and of the media types that a 415 offers instead. */
final class AllowChecks {

    private static final List<String> ACCEPTING = List.of("Accept", "Accept-Patch", "Accept-Post");

    private AllowChecks() {}

    static Check present() {
        return (exchange, terms) -> listed(
                exchange,
                allowed -> allowed.permits(exchange.method().token())
                        ? Verdict.broken(
                                exchange.status() + " lists the method it refuses",
                                Fact.expected("Allow without " + exchange.method()),
                                Fact.butWas("Allow: " + allowed))
                        : Verdict.kept());
    }

    static Check exactly(String... methods) {
        Set<String> wanted = new TreeSet<>(List.of(methods));
        return (exchange, terms) -> listed(
                exchange,
                allowed -> Set.copyOf(allowed.methods()).equals(wanted)
                        ? Verdict.kept()
                        : Verdict.broken(
                                exchange.status() + " lists other methods",
                                Fact.expected("Allow: " + String.join(", ", methods) + ", in any order"),
                                Fact.butWas("Allow: " + allowed)));
    }

    static Check accepted(String... mediaTypes) {
        List<MediaType> wanted = List.of(mediaTypes).stream().map(MediaType::of).toList();
        return (exchange, terms) -> {
            List<String> sent = new ArrayList<>();
            ACCEPTING.forEach(
                    name -> exchange.headers().combined(name).ifPresent(value -> sent.add(name + ": " + value)));
            List<AcceptedMediaTypes> offers = ACCEPTING.stream()
                    .flatMap(name -> AcceptedMediaTypes.parse(exchange.headers().values(name)).value().stream())
                    .toList();
            boolean all = wanted.stream().allMatch(type -> offers.stream().anyMatch(offer -> offer.accepts(type)));
            return all
                    ? Verdict.kept()
                    : Verdict.broken(
                            exchange.status() + " does not say which media types it takes",
                            Fact.expected("Accept, Accept-Patch or Accept-Post: " + String.join(", ", mediaTypes)),
                            Fact.butWas(sent.isEmpty() ? "absent" : String.join("\n", sent)));
        };
    }

    private static Verdict listed(Exchange exchange, Function<AllowedMethods, Verdict> judge) {
        List<String> lines = exchange.headers().values("Allow");
        if (lines.isEmpty()) {
            return Verdict.broken(
                    exchange.status() + " does not list the allowed methods",
                    Fact.expected("Allow, listing the methods of this resource"),
                    Fact.butWas("absent"));
        }
        Parsed<AllowedMethods> parsed = AllowedMethods.parse(lines);
        Optional<AllowedMethods> allowed = parsed.value();
        return allowed.map(judge)
                .orElseGet(() -> Verdict.broken(
                        exchange.status() + " has an Allow that no client can read",
                        Fact.expected("a list of methods, such as GET, HEAD"),
                        Fact.butWas(Wire.shown("Allow", String.join(", ", lines), parsed))));
    }
}
