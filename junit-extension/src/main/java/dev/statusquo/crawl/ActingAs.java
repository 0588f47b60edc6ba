package dev.statusquo.crawl;

import dev.statusquo.exchange.HeaderField;
import dev.statusquo.exchange.HeaderFields;
import dev.statusquo.exchange.Method;
import dev.statusquo.exchange.Request;
import java.util.ArrayList;
import java.util.List;

/** Tells who a request acts as by the credentials that it carries. Safe for several threads. */
final class ActingAs {

    private static final String ANYWHERE = "http://localhost/";

    private final List<Sign> signs = new ArrayList<>();

    /** What the credentials of an identity add to a request. */
    private record Sign(String identity, HeaderFields fields, String query) {

        boolean isOn(Request request) {
            boolean inQuery = query.isEmpty()
                    || request.uri().contains("?" + query)
                    || request.uri().contains("&" + query);
            return inQuery
                    && fields.lines().stream()
                            .allMatch(
                                    field -> request.headers().lines().stream().anyMatch(line -> has(line, field)));
        }

        /** A Cookie may have more pairs than the credentials. */
        private static boolean has(HeaderField line, HeaderField field) {
            return line.isNamed(field.name())
                    && (field.isNamed("Cookie")
                            ? line.value().contains(field.value())
                            : line.value().equals(field.value()));
        }
    }

    ActingAs(Identities identities) {
        List<String> names = identities.names();
        for (String name : names) {
            Request bare = Request.of(Method.GET, ANYWHERE);
            Request carrying = identities.apply(name, bare);
            int mark = carrying.uri().indexOf('?');
            String query = mark < 0 ? "" : carrying.uri().substring(mark + 1);
            if (!carrying.equals(bare)) {
                signs.add(new Sign(name, carrying.headers(), query));
            }
        }
    }

    /** Returns the name of the identity, empty for none whose credentials count. */
    String identityOf(Request request) {
        for (Sign sign : signs) {
            if (sign.isOn(request)) {
                return sign.identity();
            }
        }
        return "";
    }
}
