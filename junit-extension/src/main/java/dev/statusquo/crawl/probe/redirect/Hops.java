package dev.statusquo.crawl.probe.redirect;

import dev.statusquo.crawl.probe.Bench;
import dev.statusquo.exchange.Body;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.HeaderFields;
import dev.statusquo.exchange.Method;
import dev.statusquo.exchange.Request;
import dev.statusquo.header.Location;
import dev.statusquo.header.UriReference;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Follows redirects one by one, within the origin that was asked and no further than a client would. */
final class Hops {

    static final int MOST = 5;

    private Hops() {}

    /** How a chain of redirects ended. */
    enum End {
        /** An answer that is no redirect. */
        ANSWER,
        /** A redirect that leads to what was asked before. */
        LOOP,
        /** One redirect more than anybody should need. */
        TOO_MANY,
        /** Another origin, which is not asked. */
        ELSEWHERE,
        /** From https to http. */
        UNENCRYPTED,
        /** A redirect without a Location that can be read. */
        NOWHERE
    }

    /**
     * The end of a chain.
     *
     * @param end why it ended
     * @param last the last exchange
     * @param count how many redirects there were
     */
    record Trail(End end, Exchange last, int count) {}

    /** Returns {@code true} for a redirect that a client follows. */
    static boolean isRedirect(Exchange exchange) {
        return switch (exchange.status().code()) {
            case 301, 302, 303, 307, 308 -> true;
            default -> false;
        };
    }

    /** Returns where a redirect leads, empty if that cannot be read. */
    static Optional<UriReference> target(Exchange redirect) {
        Optional<UriReference> asked =
                UriReference.parse(redirect.request().uri()).value();
        return asked.flatMap(uri -> redirect.headers()
                .first("Location")
                .flatMap(sent -> Location.parse(sent).value())
                .flatMap(location -> withoutFragment(location.resolve(uri))));
    }

    private static Optional<UriReference> withoutFragment(UriReference target) {
        String text = target.toString();
        int fragment = text.indexOf('#');
        return fragment < 0
                ? Optional.of(target)
                : UriReference.parse(text.substring(0, fragment)).value();
    }

    /** Returns how the chain ends that begins with a redirect, followed with GET and with the same fields. */
    static Trail follow(Bench bench, Exchange first) {
        Exchange last = first;
        Set<String> asked = new HashSet<>(Set.of(first.request().uri()));
        for (int count = 1; ; count++) {
            Optional<UriReference> from =
                    UriReference.parse(last.request().uri()).value();
            Optional<UriReference> target = target(last);
            if (from.isEmpty() || target.isEmpty()) {
                return new Trail(End.NOWHERE, last, count);
            }
            if (!target.get().sameOrigin(from.get())) {
                boolean bare = is(from.get(), "https") && is(target.get(), "http");
                return new Trail(bare ? End.UNENCRYPTED : End.ELSEWHERE, last, count);
            }
            if (!asked.add(target.get().toString())) {
                return new Trail(End.LOOP, last, count);
            }
            if (count > MOST) {
                return new Trail(End.TOO_MANY, last, count);
            }
            HeaderFields headers = last.request().headers().without("Content-Type");
            last = bench.send(new Request(Method.GET, target.get().toString(), headers, Body.empty()));
            if (!isRedirect(last)) {
                return new Trail(End.ANSWER, last, count);
            }
        }
    }

    private static boolean is(UriReference uri, String scheme) {
        return uri.scheme().filter(scheme::equalsIgnoreCase).isPresent();
    }
}
