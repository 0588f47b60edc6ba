package dev.statusquo.crawl.probe.creation;

import dev.statusquo.crawl.probe.Bench;
import dev.statusquo.crawl.probe.IdMembers;
import dev.statusquo.crawl.probe.Neighbours;
import dev.statusquo.crawl.probe.Positive;
import dev.statusquo.crawl.probe.ReadBack;
import dev.statusquo.crawl.spec.DeclaredOperation;
import dev.statusquo.crawl.spec.PathTemplate;
import dev.statusquo.error.schema.JsonText;
import dev.statusquo.error.schema.JsonValue;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.Method;
import dev.statusquo.exchange.Request;
import dev.statusquo.header.Location;
import dev.statusquo.header.PercentEncoding;
import dev.statusquo.header.UriReference;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Something that a create made, and where it is.
 *
 * @param working the create
 * @param id its id
 * @param parameter the name of the path parameter that the id stands for
 * @param uri where it can be read
 */
record Made(Positive.Working working, String id, String parameter, String uri) {

    /** Returns what an accepted create made; empty if its answer does not tell. */
    static Optional<Made> of(Bench bench, DeclaredOperation create, Positive.Working working) {
        return of(bench, create, working, working.exchange());
    }

    /** Returns what a create like an accepted one made. */
    static Optional<Made> of(Bench bench, DeclaredOperation create, Positive.Working like, Exchange exchange) {
        Optional<PathTemplate> item = Neighbours.item(bench.api(), create.path());
        if (item.isEmpty()
                || !exchange.status().isSuccess()
                || exchange.status().code() == 202) {
            return Optional.empty();
        }
        String parameter = Neighbours.idOf(item.get()).orElse("");
        Optional<String> location = location(exchange);
        Optional<String> located =
                location.flatMap(uri -> item.get().matches(path(bench, uri))).map(values -> values.get(parameter));
        // An answer that names two things tells of neither; that it does is found where Location is followed.
        if (located.isPresent() && contradicts(exchange, parameter, located.get())) {
            return Optional.empty();
        }
        String collection = ReadBack.withoutQuery(like.bare().uri());
        return located.or(() -> IdMembers.ofCreated(exchange, parameter))
                .map(id -> new Made(
                        like,
                        id,
                        parameter,
                        located.isPresent() ? location.orElse("") : collection + "/" + PercentEncoding.segment(id)));
    }

    private static boolean contradicts(Exchange exchange, String parameter, String located) {
        JsonValue body = JsonText.of(exchange.body()).orAbsent();
        boolean tells = Stream.of(parameter, "id", "uuid", "_id")
                .map(body::get)
                .anyMatch(id -> id.isInteger() || id.text().isPresent());
        return tells
                && body.names().stream()
                        .map(body::get)
                        .noneMatch(
                                value -> value.text().orElse(value.toString()).equals(located));
    }

    private static String path(Bench bench, String uri) {
        return bench.belowBase(Request.of(Method.GET, ReadBack.withoutQuery(uri)));
    }

    /** Returns where Location leads, empty if that is another origin. */
    private static Optional<String> location(Exchange exchange) {
        Optional<UriReference> base =
                UriReference.parse(exchange.request().uri()).value();
        return base.flatMap(from -> exchange.headers()
                .first("Location")
                .flatMap(sent -> Location.parse(sent).value())
                .map(location -> location.resolve(from))
                .filter(target -> target.sameOrigin(from))
                .map(UriReference::toString));
    }

    /** Returns the URI of the collection it was made in. */
    String collection() {
        return ReadBack.withoutQuery(working.bare().uri());
    }

    /** Returns the look at it. */
    ReadBack reading(Bench bench) {
        return ReadBack.at(uri, bench, working);
    }
}
