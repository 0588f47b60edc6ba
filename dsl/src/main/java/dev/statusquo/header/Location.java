package dev.statusquo.header;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Where the created or the other resource is, {@code Location} (RFC 9110, section 10.2.2): one URI reference.
 *
 * <p>Valid: {@code /users/42}. Broken at offset 7: {@code /users/{id}}, a template that nobody expanded. A comma belongs to the
 * reference, so two lines cannot be told apart once joined.
 *
 * @param reference the reference as sent
 */
public record Location(UriReference reference) {
    private static final Set<String> NOTHING = Set.of("null", "undefined", "nan", "none", "nil");

    /** Returns the reference that the value is. */
    public static Parsed<Location> parse(String value) {
        FieldCursor cursor = new FieldCursor(value);
        int start = cursor.offset();
        Parsed<UriReference> parsed = UriReference.parse(value.substring(start, Math.max(start, cursor.end())));
        return parsed.isReadable()
                ? parsed.map(Location::new)
                : Parsed.malformed(start + parsed.offset(), parsed.problem());
    }

    /**
     * Returns whether the value is beyond doubt a reference that nothing is to be said of, as most are: an {@code http} or
     * {@code https} URI or an absolute path, of letters, digits, hyphens and underscores between single slashes, none of them the
     * name of a missing value. Nothing is made of it; {@code false} says nothing.
     */
    public static boolean isPlain(String value) {
        int path = pathOf(value);
        if (path < 0 || path == value.length() || value.charAt(path) != '/') {
            return false;
        }
        int segment = path + 1;
        for (int i = segment; i <= value.length(); i++) {
            char c = i < value.length() ? value.charAt(i) : '/';
            if (c == '/') {
                if (i == segment && i < value.length() || namesNothing(value, segment, i)) {
                    return false;
                }
                segment = i + 1;
            } else if (!isPlain(c)) {
                return false;
            }
        }
        return true;
    }

    private static int pathOf(String value) {
        if (!value.startsWith("http")) {
            return 0;
        }
        int at = value.startsWith("s", 4) ? 5 : 4;
        if (!value.startsWith("://", at)) {
            return -1;
        }
        int host = at + 3;
        int end = host;
        while (end < value.length() && (isPlain(value.charAt(end)) || value.charAt(end) == '.')) {
            end++;
        }
        boolean port = end > host && end < value.length() && value.charAt(end) == ':';
        int path = port ? end + 1 : end;
        while (port && path < value.length() && Ascii.isDigit(value.charAt(path))) {
            path++;
        }
        return end == host ? -1 : path;
    }

    private static boolean namesNothing(String text, int from, int to) {
        int length = to - from;
        return length >= 3
                && length <= 9
                && (text.regionMatches(true, from, "null", 0, length)
                        || text.regionMatches(true, from, "none", 0, length)
                        || text.regionMatches(true, from, "nan", 0, length)
                        || text.regionMatches(true, from, "nil", 0, length)
                        || text.regionMatches(true, from, "undefined", 0, length));
    }

    private static boolean isPlain(char c) {
        return Ascii.isAlpha(c) || Ascii.isDigit(c) || c == '-' || c == '_';
    }

    /** Returns what this leads to from the URI that was requested, which is not the base path of the API. */
    public UriReference resolve(UriReference target) {
        return reference.resolve(target);
    }

    /** Returns what a redirect leads to: as {@link #resolve}, but without a fragment of its own it has the target's. */
    public UriReference resolveRedirect(UriReference target) {
        UriReference resolved = resolve(target);
        return resolved.fragment().isPresent()
                ? resolved
                : resolved.withFragment(target.fragment().orElse(null));
    }

    /** Returns whether nothing was sent but the field's name, which means the target itself. */
    public boolean isEmpty() {
        return reference.toString().isEmpty();
    }

    public boolean hasFragment() {
        return reference.fragment().isPresent();
    }

    /** Returns whether there is a host but no scheme, as in {@code //cdn.example.com/x}. */
    public boolean isSchemeRelative() {
        return reference.authority().isPresent() && !reference.isAbsolute();
    }

    /** Returns whether there is a scheme other than {@code http} and {@code https}. */
    public boolean hasForeignScheme() {
        return reference.isAbsolute() && !reference.isHttp();
    }

    /** Returns whether a URI template seems not to be expanded: {@code /users/%7Bid%7D} or {@code /users/:id}. */
    public boolean hasUnexpandedTemplate() {
        String text = reference.path() + '?' + reference.query().orElse("");
        return text.toUpperCase(Locale.ROOT).contains("%7B") || reference.path().contains("/:");
    }

    /** Returns whether a path segment or query value is the name of a missing value, as in {@code /users/null}. */
    public boolean hasNullSegment() {
        return anyIsNothing(reference.path(), '/', false)
                || anyIsNothing(reference.query().orElse(""), '&', true);
    }

    private static boolean anyIsNothing(String text, char separator, boolean valuesOnly) {
        int start = 0;
        while (start <= text.length()) {
            int next = text.indexOf(separator, start);
            int end = next < 0 ? text.length() : next;
            int equals = valuesOnly ? text.indexOf('=', start) : -1;
            int from = equals >= 0 && equals < end ? equals + 1 : valuesOnly ? end : start;
            if (end - from <= 9 && NOTHING.contains(text.substring(from, end).toLowerCase(Locale.ROOT))) {
                return true;
            }
            start = end + 1;
        }
        return false;
    }

    /** Returns what is allowed but hardly meant. */
    public List<String> remarks() {
        List<String> remarks = new ArrayList<>();
        note(remarks, isEmpty(), "is empty and so means the requested URI itself");
        note(remarks, hasFragment(), "has a fragment");
        note(remarks, isSchemeRelative(), "has a host but no scheme");
        note(remarks, hasForeignScheme(), "has a scheme other than http and https");
        note(remarks, hasUnexpandedTemplate(), "seems to be a template that was not expanded");
        note(remarks, hasNullSegment(), "has the name of a missing value in it");
        note(remarks, reference.isHttp() && reference.host().orElse("").isEmpty(), "has no host");
        note(remarks, reference.userInfo().isPresent(), "has user information before the host");
        return remarks;
    }

    private static void note(List<String> remarks, boolean holds, String remark) {
        if (holds) {
            remarks.add(remark);
        }
    }

    @Override
    public String toString() {
        return reference.toString();
    }
}
