package dev.statusquo.expectation;

import dev.statusquo.exchange.Body;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.HeaderFields;
import dev.statusquo.exchange.Method;
import dev.statusquo.exchange.Request;
import dev.statusquo.exchange.StatusClass;
import dev.statusquo.exchange.Transport;
import dev.statusquo.exchange.TransportException;
import dev.statusquo.failure.Fact;
import dev.statusquo.header.Location;
import dev.statusquo.header.UriReference;
import dev.statusquo.rule.Verdict;
import java.util.Optional;
import java.util.function.Function;

/**
 * A second request that the first answer asks for: to the target of its Location. Credentials never leave the origin.
 */
final class FollowUp {

    private FollowUp() {}

    /** Returns the absolute target of the response's Location, empty if it or the request's target cannot be read. */
    static Optional<UriReference> target(Exchange exchange) {
        Optional<UriReference> base =
                UriReference.parse(exchange.request().uri()).value();
        return base.filter(UriReference::isAbsolute)
                .flatMap(target -> exchange.headers()
                        .first("Location")
                        .flatMap(sent -> Location.parse(sent).value())
                        .map(location -> location.resolve(target)));
    }

    /** Asks that a GET of the target answers 2xx. */
    static Verdict found(Exchange exchange, Terms terms) {
        Request get = new Request(
                Method.GET,
                exchange.request().uri(),
                exchange.request().headers().without("Content-Type").without("If-None-Match"),
                Body.empty());
        return judged(
                exchange,
                terms,
                get,
                answer -> answer.status().isSuccess()
                        ? Verdict.kept()
                        : Verdict.broken(
                                exchange.status() + " has a Location that leads to " + answer.status(),
                                Fact.expected("2xx from GET " + answer.request().uri()),
                                Fact.butWas(answer.status()),
                                Fact.fact(
                                        "location",
                                        exchange.headers().first("Location").orElse(""))));
    }

    /** Asks that the target supports the request's own method. */
    static Verdict sameMethod(Exchange exchange, Terms terms) {
        return judged(
                exchange,
                terms,
                exchange.request(),
                answer -> supports(answer)
                        ? Verdict.kept()
                        : Verdict.broken(
                                exchange.status() + " leads to a target that answers " + answer.status() + " to "
                                        + exchange.method(),
                                Fact.expected(exchange.method() + " supported at "
                                        + answer.request().uri()),
                                Fact.butWas(answer.status())));
    }

    private static boolean supports(Exchange answer) {
        int code = answer.status().code();
        boolean back = answer.status().statusClass() == StatusClass.REDIRECT && code != 303 && code != 304;
        return code != 404 && code != 405 && code != 501 && !back;
    }

    private static Verdict judged(Exchange exchange, Terms terms, Request like, Function<Exchange, Verdict> judge) {
        Optional<Transport> transport = terms.transport();
        if (transport.isEmpty()) {
            return Verdict.undecided("it needs a client to ask again; use a ContractClient, or Terms.withTransport(…)");
        }
        Optional<UriReference> target = target(exchange);
        if (target.isEmpty() || !target.get().isHttp()) {
            return Verdict.undecided("Location and the target of the request give no http URI to follow");
        }
        boolean sameOrigin = UriReference.parse(exchange.request().uri())
                .value()
                .filter(base -> base.sameOrigin(target.get()))
                .isPresent();
        HeaderFields headers = sameOrigin ? like.headers() : HeaderFields.none();
        String uri = target.get().toString();
        int fragment = uri.indexOf('#');
        Request request =
                new Request(like.method(), fragment < 0 ? uri : uri.substring(0, fragment), headers, like.body());
        try {
            return judge.apply(transport.get().send(request));
        } catch (TransportException unreachable) {
            return Verdict.undecided(String.valueOf(unreachable.getMessage()));
        }
    }
}
