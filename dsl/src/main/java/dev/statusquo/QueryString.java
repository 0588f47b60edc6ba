package dev.statusquo;

import dev.statusquo.header.PercentEncoding;
import java.util.List;

/** Query parameters in the usual notation, {@code a=1&b=2}. */
final class QueryString {

    private QueryString() {}

    /** Returns the URI with one more parameter for each value, or a bare name for no value. */
    static String with(String uri, String name, List<?> values) {
        String encodedName = PercentEncoding.segment(name);
        StringBuilder longer = new StringBuilder(uri);
        char separator = uri.indexOf('?') < 0 ? '?' : '&';
        if (values.isEmpty()) {
            return longer.append(separator).append(encodedName).toString();
        }
        for (Object value : values) {
            longer.append(separator)
                    .append(encodedName)
                    .append('=')
                    .append(PercentEncoding.segment(String.valueOf(value)));
            separator = '&';
        }
        return longer.toString();
    }

    /** Returns {@code true} if the URI has a parameter of this name. */
    static boolean has(String uri, String name) {
        int query = uri.indexOf('?');
        String encodedName = PercentEncoding.segment(name);
        return query >= 0
                && List.of(uri.substring(query + 1).split("&", -1)).stream()
                        .anyMatch(pair -> pair.equals(encodedName) || pair.startsWith(encodedName + "="));
    }
}
