package dev.statusquo.exchange;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Named values in the target and the content of a request: parameters, fields of a form, members of JSON that are strings. */
final class SentMembers {

    /** How much of a content is looked through. */
    private static final int MOST = 64 << 10;

    private SentMembers() {}

    /** Returns the values with names that the predicate wants. */
    static List<String> of(Request request, Predicate<String> wanted) {
        List<String> values = new ArrayList<>();
        int query = request.uri().indexOf('?');
        if (query >= 0) {
            pairs(request.uri().substring(query + 1), wanted, values);
        }
        if (request.body().isEmpty() || request.body().length() > MOST) {
            return values;
        }
        String content = request.body().text();
        if (content.indexOf('"') >= 0) {
            members(content, wanted, values);
        } else {
            pairs(content, wanted, values);
        }
        return values;
    }

    private static void pairs(String text, Predicate<String> wanted, List<String> values) {
        for (String pair : text.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0 && wanted.test(decoded(pair.substring(0, equals)))) {
                values.add(decoded(pair.substring(equals + 1)));
            }
        }
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return text;
        }
    }

    /** Content may be broken on purpose, so it is looked through rather than parsed: a string, a colon, a string. */
    private static void members(String text, Predicate<String> wanted, List<String> values) {
        String name = "";
        boolean colon = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                int end = end(text, i + 1);
                String string = text.substring(i + 1, end);
                if (colon && wanted.test(name)) {
                    values.add(string);
                }
                name = string;
                colon = false;
                i = end;
            } else if (c == ':') {
                colon = true;
            } else if (c == ',' || c == '{' || c == '}') {
                colon = false;
            }
        }
    }

    private static int end(String text, int start) {
        int i = start;
        while (i < text.length() && text.charAt(i) != '"') {
            i += text.charAt(i) == '\\' ? 2 : 1;
        }
        return Math.min(i, text.length());
    }
}
