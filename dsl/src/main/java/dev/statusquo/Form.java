package dev.statusquo;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Form fields as {@code application/x-www-form-urlencoded} (WHATWG URL, section 5.2). */
final class Form {

    private Form() {}

    static String encoded(Map<String, ?> fields) {
        List<String> pairs = new ArrayList<>();
        fields.forEach((name, value) -> {
            if (value instanceof Iterable<?> several) {
                several.forEach(one -> pairs.add(pair(name, one)));
            } else {
                pairs.add(pair(name, value));
            }
        });
        return String.join("&", pairs);
    }

    private static String pair(String name, Object value) {
        return encoded(name) + "=" + encoded(String.valueOf(value));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
