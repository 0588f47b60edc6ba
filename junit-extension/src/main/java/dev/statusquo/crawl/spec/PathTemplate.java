package dev.statusquo.crawl.spec;

import dev.statusquo.exchange.Method;
import dev.statusquo.header.PercentEncoding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A path with variables, such as {@code /users/{id}/docs/{docId}}. Values are percent-encoded by RFC 3986; a variable matches one
 * segment or a part of one. Two templates are equal if they are written alike.
 */
public final class PathTemplate {

    private final String text;
    private final List<String> names;
    private final List<String> literals;
    private @Nullable Pattern pattern;
    private volatile Map<Method, String> keys = Map.of();

    private PathTemplate(String text, List<String> names, List<String> literals) {
        this.text = text;
        this.names = List.copyOf(names);
        this.literals = List.copyOf(literals);
    }

    /**
     * Returns the template written so.
     *
     * @throws IllegalArgumentException if it does not start with a slash, has a brace without its partner, or names a variable twice
     */
    public static PathTemplate parse(String text) {
        if (!text.startsWith("/")) {
            throw new IllegalArgumentException(
                    "path is '" + text + "'; a path starts with a slash, such as /users/{id}");
        }
        List<String> names = new ArrayList<>();
        List<String> literals = new ArrayList<>();
        int from = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', from)) {
            int close = text.indexOf('}', open);
            String name = close < 0 ? "" : text.substring(open + 1, close);
            if (name.isEmpty() || name.indexOf('{') >= 0) {
                throw new IllegalArgumentException(
                        "path is '" + text + "'; the brace at offset " + open + " opens no variable");
            }
            if (names.contains(name)) {
                throw new IllegalArgumentException("path is '" + text + "'; it names {" + name + "} twice");
            }
            literals.add(literal(text, from, open));
            names.add(name);
            from = close + 1;
        }
        literals.add(literal(text, from, text.length()));
        return new PathTemplate(text, names, literals);
    }

    private static String literal(String text, int from, int to) {
        int stray = text.indexOf('}', from);
        if (stray >= 0 && stray < to) {
            throw new IllegalArgumentException(
                    "path is '" + text + "'; the brace at offset " + stray + " closes nothing");
        }
        return text.substring(from, to);
    }

    /** Returns method and template; one text however often it is asked for, since a crawl keeps it with each of its cases. */
    String key(Method method) {
        String known = keys.get(method);
        if (known == null) {
            known = method + " " + text;
            Map<Method, String> more = new HashMap<>(keys);
            more.put(method, known);
            keys = Map.copyOf(more);
        }
        return known;
    }

    /** Returns the names of the variables in their order. */
    public List<String> names() {
        return names;
    }

    /**
     * Returns the path with percent-encoded values.
     *
     * @throws IllegalArgumentException if a variable has no value
     */
    public String expand(Map<String, String> values) {
        Map<String, String> encoded = new LinkedHashMap<>();
        values.forEach((name, value) -> encoded.put(name, PercentEncoding.segment(value)));
        return expandEncoded(encoded);
    }

    /**
     * Returns the path with values that are encoded already.
     *
     * @throws IllegalArgumentException if a variable has no value
     */
    public String expandEncoded(Map<String, String> values) {
        StringBuilder path = new StringBuilder(PercentEncoding.path(literals.get(0)));
        for (int i = 0; i < names.size(); i++) {
            String value = values.get(names.get(i));
            if (value == null) {
                throw new IllegalArgumentException(
                        "path " + text + " has no value for {" + names.get(i) + "}; give one");
            }
            path.append(value).append(PercentEncoding.path(literals.get(i + 1)));
        }
        return path.toString();
    }

    /** Made once, when a path is first held to the template: most templates of a large document never are. */
    private Pattern pattern() {
        Pattern known = pattern;
        if (known == null) {
            StringBuilder regex = new StringBuilder(Pattern.quote(literals.get(0)));
            literals.subList(1, literals.size())
                    .forEach(literal -> regex.append("([^/]+?)").append(Pattern.quote(literal)));
            known = Pattern.compile(regex.toString());
            pattern = known;
        }
        return known;
    }

    /** Returns the decoded values of the variables if the path, as sent and without query, fits the template. */
    public Optional<Map<String, String>> matches(String path) {
        Matcher matcher = pattern().matcher(path);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            values.put(names.get(i), PercentEncoding.decode(matcher.group(i + 1)));
        }
        return Optional.of(values);
    }

    /**
     * Returns {@code true} if every path of the other template is also one of this, as those of {@code /users/me} are of
     * {@code /users/{id}}. Templates that differ in names only shadow each other.
     */
    public boolean shadows(PathTemplate other) {
        String[] mine = text.split("/", -1);
        String[] theirs = other.text.split("/", -1);
        boolean shadows = mine.length == theirs.length;
        for (int i = 0; shadows && i < mine.length; i++) {
            boolean whole = mine[i].startsWith("{") && mine[i].indexOf('}') == mine[i].length() - 1;
            shadows = whole ? !theirs[i].isEmpty() : nameless(mine[i]).equals(nameless(theirs[i]));
        }
        return shadows;
    }

    /** Returns the template with its variables' names left out, the same for templates that no request can tell apart. */
    public String shape() {
        return nameless(text);
    }

    private static String nameless(String segment) {
        StringBuilder shape = new StringBuilder();
        boolean inside = false;
        for (int i = 0; i < segment.length(); i++) {
            char c = segment.charAt(i);
            inside = c == '{' || (inside && c != '}');
            if (!inside || c == '{') {
                shape.append(c);
            }
        }
        return shape.toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PathTemplate template && text.equals(template.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** Returns the template as written. */
    @Override
    public String toString() {
        return text;
    }
}
