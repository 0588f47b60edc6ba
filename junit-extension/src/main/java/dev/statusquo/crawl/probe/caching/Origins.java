package dev.statusquo.crawl.probe.caching;

import dev.statusquo.crawl.probe.Reads;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.Request;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Asks as a page of some origin does. */
final class Origins {

    static final String FOREIGN = "https://pages.invalid";
    static final String ALLOWED = "Access-Control-Allow-Origin";

    private Origins() {}

    /** Returns the request as a page of the origin sends it. */
    static Request from(String origin, Request request) {
        return Reads.with(request, "Origin", origin);
    }

    /** Returns {@code true} if a page of the origin may read the response. */
    static boolean mayRead(String origin, Exchange exchange) {
        List<String> allowed = exchange.headers().values(ALLOWED);
        return allowed.equals(List.of("*")) || allowed.equals(List.of(origin));
    }

    /** Returns the named list of a response in lower case. */
    static Set<String> listed(Exchange exchange, String field) {
        Set<String> listed = new LinkedHashSet<>();
        for (String name : exchange.headers().combined(field).orElse("").split(",", -1)) {
            listed.add(name.strip().toLowerCase(Locale.ROOT));
        }
        return listed;
    }
}
