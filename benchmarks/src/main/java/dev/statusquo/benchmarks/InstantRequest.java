package dev.statusquo.benchmarks;

import java.util.Map;

/** A request as it came in, field names in lower case. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record InstantRequest(String method, String target, Map<String, String> headers, byte[] content) {

    /** Returns the value of a field, empty if it was not sent. */
    String header(String name) {
        return headers.getOrDefault(name, "");
    }

    /** Returns the target without its query. */
    String path() {
        int query = target.indexOf('?');
        return query < 0 ? target : target.substring(0, query);
    }
}
