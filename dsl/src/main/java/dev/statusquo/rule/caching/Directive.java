package dev.statusquo.rule.caching;

import dev.statusquo.exchange.HeaderFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One directive of {@code Cache-Control} as sent, for rules on how it is written: {@code max-age="5"} keeps its quotes, and one
 * sent twice is there twice. What is no directive at all is read as one with an odd name.
 *
 * @param name the name in lower case
 * @param argument what stands after the equals sign, empty for nothing
 */
record Directive(String name, String argument) {

    /** Returns the directives of all lines in the order sent. */
    static List<Directive> of(HeaderFields headers) {
        List<Directive> directives = new ArrayList<>();
        for (String line : headers.values("Cache-Control")) {
            boolean quoted = false;
            int start = 0;
            for (int i = 0; i < line.length(); i++) {
                char c = line.charAt(i);
                if (c == '"') {
                    quoted = !quoted;
                } else if (c == '\\' && quoted) {
                    i++;
                } else if (c == ',' && !quoted) {
                    directives.add(parse(line.substring(start, i)));
                    start = i + 1;
                }
            }
            directives.add(parse(line.substring(start)));
        }
        return directives;
    }

    private static Directive parse(String text) {
        int equals = text.indexOf('=');
        String name = equals < 0 ? text : text.substring(0, equals);
        return new Directive(
                name.strip().toLowerCase(Locale.ROOT),
                equals < 0 ? "" : text.substring(equals + 1).strip());
    }

    boolean isNamed(String other) {
        return name.equals(other);
    }

    /** Returns whether the argument is to be a number of seconds. */
    boolean isLifetime() {
        return switch (name) {
            case "max-age", "s-maxage", "stale-while-revalidate", "stale-if-error" -> true;
            default -> false;
        };
    }

    boolean isQuoted() {
        return argument.length() >= 2 && argument.charAt(0) == '"' && argument.charAt(argument.length() - 1) == '"';
    }

    String unquoted() {
        return isQuoted() ? argument.substring(1, argument.length() - 1) : argument;
    }

    /** Returns whether the argument is a whole number, with quotes or without. */
    boolean isSeconds() {
        String digits = unquoted();
        return !digits.isEmpty() && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    boolean sameArgument(Directive other) {
        return unquoted().equals(other.unquoted());
    }

    @Override
    public String toString() {
        return argument.isEmpty() ? name : name + "=" + argument;
    }
}
