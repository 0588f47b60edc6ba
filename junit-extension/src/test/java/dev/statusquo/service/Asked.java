package dev.statusquo.service;

import java.util.Locale;
import java.util.Map;

/** A request as a service received it: the target without its query, the fields by their names in lower case. */
public record Asked(String method, String path, Map<String, String> fields, String body) {

    /** Stands among the fields, as those of HTTP/2 that are no header fields do. */
    static final String QUERY = ":query";

    /** Stands there for a request that may be read in two ways. */
    static final String AMBIGUOUS = ":ambiguous";

    /** Returns {@code true} if there is not one host, or a blank before a colon. */
    boolean isAmbiguous() {
        return fields.containsKey(AMBIGUOUS);
    }

    /** Returns the first value of a field, empty for none. */
    public String field(String name) {
        return fields.getOrDefault(name.toLowerCase(Locale.ROOT), "");
    }

    /** Returns the query, empty for none. */
    public String query() {
        return field(QUERY);
    }

    /** Returns method and path, such as {@code GET /things}. */
    @Override
    public String toString() {
        return method + " " + path;
    }
}
