package dev.statusquo.crawl;

/**
 * A pattern for case keys: a star stands for any text, a question mark for one character, everything else for itself.
 *
 * @param pattern the pattern as given
 */
public record Glob(String pattern) {

    public Glob {
        if (pattern.isBlank()) {
            throw new IllegalArgumentException(
                    "pattern is blank; give a case key or a part of one with stars, such as 'POST /users*'");
        }
    }

    /** Returns {@code true} if the whole text fits; in time that grows with the product of both lengths at the most. */
    public boolean matches(String text) {
        int p = 0;
        int t = 0;
        int star = -1;
        int resume = 0;
        while (t < text.length()) {
            if (p < pattern.length() && pattern.charAt(p) == '*') {
                star = p++;
                resume = t;
            } else if (p < pattern.length() && (pattern.charAt(p) == '?' || pattern.charAt(p) == text.charAt(t))) {
                p++;
                t++;
            } else if (star >= 0) {
                p = star + 1;
                t = ++resume;
            } else {
                return false;
            }
        }
        while (p < pattern.length() && pattern.charAt(p) == '*') {
            p++;
        }
        return p == pattern.length();
    }

    /** Returns {@code true} if an operation, such as {@code POST /users}, fits; a pattern without a method is one of paths. */
    public boolean covers(String operation) {
        return matches(operation)
                || pattern.startsWith("/") && matches(operation.substring(operation.indexOf(' ') + 1));
    }

    @Override
    public String toString() {
        return pattern;
    }
}
