package dev.statusquo.header;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The methods a resource supports, {@code Allow} (RFC 9110, section 10.2.1).
 *
 * <p>Valid: {@code GET, HEAD, PUT}; the empty value is valid too, it allows nothing. Broken at offset 4: {@code GET POST}, where
 * a comma is missing. Methods are case-sensitive.
 *
 * @param methods the methods in the order sent, with duplicates
 */
public record AllowedMethods(List<String> methods) {
    private static final Set<String> USUAL =
            Set.of("GET", "HEAD", "POST", "PUT", "DELETE", "CONNECT", "OPTIONS", "TRACE", "PATCH", "QUERY");

    /** Refuses what is no method. */
    public AllowedMethods {
        methods = List.copyOf(methods);
        for (String method : methods) {
            if (!Ascii.isToken(method)) {
                throw new IllegalArgumentException("method \"" + method + "\" is not a token; use one such as GET");
            }
        }
    }

    /** Returns the list of these methods. */
    public static AllowedMethods of(String... methods) {
        return new AllowedMethods(List.of(methods));
    }

    /** Returns the methods of one line. */
    public static Parsed<AllowedMethods> parse(String value) {
        FieldCursor cursor = new FieldCursor(value);
        List<String> methods = new ArrayList<>();
        while (cursor.nextMember()) {
            String method = cursor.token("a method");
            if (!method.isEmpty()) {
                methods.add(method);
            }
        }
        return cursor.finish(new AllowedMethods(methods));
    }

    /** Returns the methods of all lines; offsets count in the lines joined by {@code ", "}. */
    public static Parsed<AllowedMethods> parse(List<String> lines) {
        return parse(FieldCursor.combine(lines));
    }

    /** Returns whether the method is listed, in just this case. */
    public boolean permits(String method) {
        return methods.contains(method);
    }

    /** Returns what is allowed but hardly meant: an asterisk, usual methods in an unusual case, duplicates. */
    public List<String> remarks() {
        List<String> remarks = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String method : methods) {
            String usual = method.toUpperCase(Locale.ROOT);
            if (method.equals("*")) {
                remarks.add("* is a method of that name here, not all methods");
            } else if (!method.equals(usual) && USUAL.contains(usual)) {
                remarks.add(method + " is another method than " + usual);
            }
            if (!seen.add(method)) {
                remarks.add(method + " is listed twice");
            }
        }
        return remarks;
    }

    @Override
    public String toString() {
        return String.join(", ", methods);
    }
}
