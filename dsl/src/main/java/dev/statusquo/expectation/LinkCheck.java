package dev.statusquo.expectation;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.failure.Fact;
import dev.statusquo.header.Link;
import dev.statusquo.header.Parsed;
import dev.statusquo.rule.Verdict;
import java.util.List;

/** Asks for a Link of one of some relations (RFC 8288), or another field that may stand in for it. */
record LinkCheck(List<String> relations, List<String> instead, String problem) implements Check {

    /** Returns the check for a pointer to where the state of accepted work can be seen (RFC 9110, section 15.3.3). */
    static LinkCheck monitor() {
        return new LinkCheck(
                List.of("monitor", "status", "self"), List.of("Location"), "does not say where to follow the work");
    }

    /** Returns the check for who implements a legal block (RFC 7725, section 4). */
    static LinkCheck blockedBy() {
        return new LinkCheck(List.of("blocked-by"), List.of(), "does not say who blocks");
    }

    @Override
    public Verdict check(Exchange exchange, Terms terms) {
        if (instead.stream().anyMatch(exchange.headers()::contains)) {
            return Verdict.kept();
        }
        Parsed<List<Link>> links = Link.parseList(exchange.headers().values("Link"));
        if (links.value().orElse(List.of()).stream()
                .anyMatch(link -> relations.stream().anyMatch(link::isRelation))) {
            return Verdict.kept();
        }
        String sent = exchange.headers()
                .combined("Link")
                .map(value -> Wire.shown("Link", value, links))
                .orElse("absent");
        String fields = instead.isEmpty() ? "" : String.join(" or ", instead) + ", or ";
        return Verdict.broken(
                exchange.status() + " " + problem,
                Fact.expected(fields + "Link: <…>; rel=\"" + relations.get(0) + "\""),
                Fact.butWas(sent));
    }
}
