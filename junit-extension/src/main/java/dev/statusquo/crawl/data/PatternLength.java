package dev.statusquo.crawl.data;

/** How long a string of a pattern can get, counted before one is made: {@code (a{1000}){1000}} is no pattern to generate from. */
final class PatternLength {

    private static final long UNBOUNDED = 40;
    private static final long CAP = 1L << 40;

    private final String pattern;
    private int at;

    PatternLength(String pattern) {
        this.pattern = pattern;
    }

    /** Returns the length, roughly, and never too small by more than what alternatives add up to. */
    long most() {
        at = 0;
        long most = 0;
        while (at < pattern.length()) {
            most = Math.min(most + group(0), CAP);
            at++;
        }
        return most;
    }

    /** Reads up to the closing parenthesis or the end. */
    private long group(int depth) {
        long length = 0;
        while (at < pattern.length() && pattern.charAt(at) != ')') {
            long atom = atom(depth);
            length = Math.min(length + Math.min(atom * quantifier(), CAP), CAP);
        }
        return length;
    }

    private long atom(int depth) {
        char c = pattern.charAt(at++);
        if (c == '\\') {
            at++;
        } else if (c == '[') {
            while (at < pattern.length() && pattern.charAt(at) != ']') {
                at += pattern.charAt(at) == '\\' ? 2 : 1;
            }
            at++;
        } else if (c == '(' && depth < 200) {
            long inner = group(depth + 1);
            at++;
            return inner;
        }
        return 1;
    }

    private long quantifier() {
        char c = at < pattern.length() ? pattern.charAt(at) : ' ';
        if (c == '*' || c == '+') {
            at++;
            return UNBOUNDED;
        }
        int close = c == '{' ? pattern.indexOf('}', at) : -1;
        if (close < 0) {
            return 1;
        }
        long most = 1;
        long count = 0;
        for (int i = at + 1; i < close; i++) {
            char digit = pattern.charAt(i);
            count = digit >= '0' && digit <= '9' ? Math.min(count * 10 + digit - '0', CAP >> 8) : 0;
            most = Math.max(most, count);
        }
        boolean open = pattern.charAt(close - 1) == ',';
        at = close + 1;
        return open ? most + UNBOUNDED : most;
    }
}
