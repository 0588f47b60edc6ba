package dev.statusquo.header;

import org.jspecify.annotations.Nullable;

/** The resolution of a reference against a base, RFC 3986, sections 5.2.2 to 5.2.4, in its strict form. */
final class UriResolution {
    private UriResolution() {}

    static UriReference resolve(UriReference reference, UriReference base) {
        @Nullable String fragment = reference.fragment().orElse(null);
        @Nullable String query = reference.query().orElse(null);
        if (reference.isAbsolute()) {
            return compose(
                    reference.scheme().orElse(null),
                    reference.authority().orElse(null),
                    withoutDotSegments(reference.path()),
                    query,
                    fragment);
        }
        @Nullable String scheme = base.scheme().orElse(null);
        if (reference.authority().isPresent()) {
            String path = withoutDotSegments(reference.path());
            return compose(scheme, reference.authority().orElse(null), path, query, fragment);
        }
        @Nullable String authority = base.authority().orElse(null);
        if (reference.path().isEmpty()) {
            @Nullable String kept = query == null ? base.query().orElse(null) : query;
            return compose(scheme, authority, base.path(), kept, fragment);
        }
        String path = reference.path().startsWith("/") ? reference.path() : merge(base, reference.path());
        return compose(scheme, authority, withoutDotSegments(path), query, fragment);
    }

    /** Joins the components; a path that would read as something else without its dot segment gets one back. */
    private static UriReference compose(
            @Nullable String scheme,
            @Nullable String authority,
            String path,
            @Nullable String query,
            @Nullable String fragment) {
        String unambiguous = path;
        if (authority == null && path.startsWith("//")) {
            unambiguous = "/." + path;
        } else if (scheme == null && authority == null && firstSegmentHasColon(path)) {
            unambiguous = "./" + path;
        }
        return new UriReference(scheme, authority, unambiguous, query, fragment);
    }

    private static boolean firstSegmentHasColon(String path) {
        int colon = path.indexOf(':');
        int slash = path.indexOf('/');
        return colon >= 0 && (slash < 0 || colon < slash);
    }

    private static String merge(UriReference base, String path) {
        if (base.authority().isPresent() && base.path().isEmpty()) {
            return "/" + path;
        }
        return base.path().substring(0, base.path().lastIndexOf('/') + 1) + path;
    }

    /** Returns the path without {@code .} and {@code ..} segments, section 5.2.4, in one pass over it. */
    static String withoutDotSegments(String path) {
        if (path.indexOf('.') < 0) {
            return path;
        }
        StringBuilder output = new StringBuilder(path.length());
        int at = 0;
        while (at < path.length()) {
            // A segment goes with the slash before it, if there is one.
            boolean slash = path.charAt(at) == '/';
            int start = slash ? at + 1 : at;
            int next = path.indexOf('/', start);
            int end = next < 0 ? path.length() : next;
            boolean last = next < 0;
            if (isDots(path, start, end, 1)) {
                if (slash && last) {
                    output.append('/');
                }
                at = slash || last ? end : end + 1;
            } else if (isDots(path, start, end, 2)) {
                if (slash) {
                    output.setLength(Math.max(output.lastIndexOf("/"), 0));
                    if (last) {
                        output.append('/');
                    }
                }
                at = slash || last ? end : end + 1;
            } else {
                output.append(path, at, end);
                at = end;
            }
        }
        return output.toString();
    }

    private static boolean isDots(String path, int start, int end, int count) {
        return end - start == count && path.startsWith("..".substring(0, count), start);
    }
}
