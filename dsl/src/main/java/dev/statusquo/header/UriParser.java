package dev.statusquo.header;

import org.jspecify.annotations.Nullable;

/** The grammar of RFC 3986, appendix A, in one pass. Unlike a field value, a reference has no whitespace around it. */
final class UriParser {
    private final String text;
    private int at;
    private int breakOffset = -1;
    private String problem = "";

    UriParser(String text) {
        this.text = text;
    }

    Parsed<UriReference> parse() {
        @Nullable String scheme = scheme();
        @Nullable String authority = null;
        if (text.startsWith("//", at)) {
            at += 2;
            authority = authority();
        }
        String path = path(scheme == null && authority == null);
        @Nullable String query = take('?') ? queryOrFragment() : null;
        @Nullable String fragment = take('#') ? queryOrFragment() : null;
        if (breakOffset < 0 && at < text.length()) {
            fail(at, refusal(text.charAt(at)));
        }
        return breakOffset < 0
                ? Parsed.valid(new UriReference(scheme, authority, path, query, fragment))
                : Parsed.malformed(breakOffset, problem);
    }

    private int peek() {
        return breakOffset < 0 && at < text.length() ? text.charAt(at) : -1;
    }

    private boolean take(char expected) {
        if (peek() != expected) {
            return false;
        }
        at++;
        return true;
    }

    private void fail(int offset, String expected) {
        if (breakOffset < 0) {
            breakOffset = offset;
            problem = expected;
        }
    }

    private @Nullable String scheme() {
        int end = 0;
        if (!Ascii.isAlpha(peek())) {
            return null;
        }
        while (end < text.length() && Ascii.isSchemeCharacter(text.charAt(end))) {
            end++;
        }
        if (end == text.length() || text.charAt(end) != ':') {
            return null;
        }
        at = end + 1;
        return text.substring(0, end);
    }

    private String authority() {
        int start = at;
        int end = start;
        int userInfoEnd = -1;
        while (end < text.length() && "/?#".indexOf(text.charAt(end)) < 0) {
            if (text.charAt(end) == '@' && userInfoEnd < 0) {
                userInfoEnd = end;
            }
            end++;
        }
        if (userInfoEnd >= 0) {
            run(userInfoEnd, true);
            take('@');
        }
        if (peek() == '[' && at < end) {
            int literalEnd = IpLiteral.end(text, at, end);
            if (literalEnd < 0) {
                fail(-literalEnd - 1, "an IPv6 address or an IP literal in brackets");
            } else {
                at = literalEnd;
            }
        } else {
            run(end, false);
        }
        if (at < end && take(':')) {
            while (at < end && Ascii.isDigit(peek())) {
                at++;
            }
            if (at < end) {
                fail(at, "a port number");
            }
        } else if (at < end) {
            fail(at, refusal(text.charAt(at)));
        }
        return text.substring(start, Math.max(start, at));
    }

    /** Reads characters of a {@code reg-name}, with colons those of {@code userinfo}, up to the offset at most. */
    private void run(int end, boolean colons) {
        while (at < end) {
            int next = peek();
            if (Ascii.isRegNameCharacter(next) || colons && next == ':') {
                at++;
            } else if (next == '%') {
                percentEncoded();
            } else {
                return;
            }
        }
    }

    private String path(boolean relative) {
        int start = at;
        boolean firstSegment = relative;
        while (at < text.length()) {
            int next = peek();
            if (next == '/') {
                firstSegment = false;
                at++;
            } else if (next == ':' && firstSegment) {
                fail(at, "no colon in the first segment of a relative path");
            } else if (Ascii.isPathCharacter(next)) {
                at++;
            } else if (next == '%') {
                percentEncoded();
            } else {
                break;
            }
        }
        return text.substring(start, at);
    }

    private String queryOrFragment() {
        int start = at;
        while (at < text.length()) {
            int next = peek();
            if (Ascii.isPathCharacter(next) || next == '/' || next == '?') {
                at++;
            } else if (next == '%') {
                percentEncoded();
            } else {
                break;
            }
        }
        return text.substring(start, at);
    }

    private void percentEncoded() {
        if (at + 2 < text.length() && Ascii.isHex(text.charAt(at + 1)) && Ascii.isHex(text.charAt(at + 2))) {
            at += 3;
        } else {
            fail(at, "two hexadecimal digits after the percent sign");
        }
    }

    private static String refusal(char character) {
        return switch (character) {
            case '{', '}' -> "an expanded URI template, without braces";
            case '#' -> "one fragment at most";
            default -> "a percent-encoded character";
        };
    }
}
