package dev.statusquo.error.schema;

import dev.statusquo.exchange.Body;

/** Whether bytes are JSON (RFC 8259) beyond doubt, found in one pass without making anything of them. */
enum PlainJson {
    CERTAIN,
    UNKNOWN;

    private static final int MOST_LEVELS = 63;
    private static final int LONGEST_NUMBER = 300;
    private static final int LONGEST_NAME = 10_000;

    static PlainJson of(Body body) {
        return !body.isTruncated() && new Scan(body).isJson() ? CERTAIN : UNKNOWN;
    }

    private static final class Scan {
        private final Body body;
        private final int end;
        private int at;
        /** A bit for each open level, the innermost lowest: 1 for an object. */
        private long objects;

        private int levels;

        Scan(Body body) {
            this.body = body;
            this.end = body.length();
        }

        boolean isJson() {
            while (true) {
                int opened = openings();
                if (opened < 0 || opened == 0 && !scalar()) {
                    return false;
                }
                int next = closings();
                if (next != ',') {
                    return levels == 0 && next == -1;
                }
                if (isObject() && !member()) {
                    return false;
                }
            }
        }

        /** Reads brackets up to the first value in them: 0 if a scalar is to follow, 1 if the last one is empty, -1 for neither. */
        private int openings() {
            while (true) {
                int next = peek();
                if (next != '{' && next != '[') {
                    return 0;
                }
                if (levels == MOST_LEVELS) {
                    return -1;
                }
                at++;
                levels++;
                objects = objects << 1 | (next == '{' ? 1 : 0);
                if (peek() == (next == '{' ? '}' : ']')) {
                    return 1;
                }
                if (next == '{' && !member()) {
                    return -1;
                }
            }
        }

        /** Reads the brackets that close here and then a comma; returns what came last, -1 at the end. */
        private int closings() {
            while (levels > 0) {
                int next = peek();
                if (next != (isObject() ? '}' : ']')) {
                    at++;
                    return next == -1 ? 0 : next;
                }
                at++;
                levels--;
                objects >>>= 1;
            }
            return peek() == -1 ? -1 : 0;
        }

        private boolean isObject() {
            return levels > 0 && (objects & 1) == 1;
        }

        private boolean member() {
            if (peek() != '"') {
                return false;
            }
            int start = at;
            if (!string() || at - start > LONGEST_NAME || peek() != ':') {
                return false;
            }
            at++;
            return true;
        }

        private boolean scalar() {
            return switch (peek()) {
                case '"' -> string();
                case 't' -> word("true");
                case 'f' -> word("false");
                case 'n' -> word("null");
                default -> number();
            };
        }

        private boolean string() {
            at++;
            while (at < end) {
                int c = body.at(at++);
                if (c == '"') {
                    return true;
                }
                if (c < ' ' || c >= 0x80) {
                    return false;
                }
                if (c == '\\' && (at == end || "\"\\/bfnrt".indexOf(body.at(at++)) < 0)) {
                    return false;
                }
            }
            return false;
        }

        private boolean word(String expected) {
            if (end - at < expected.length()) {
                return false;
            }
            for (int i = 0; i < expected.length(); i++) {
                if (body.at(at++) != expected.charAt(i)) {
                    return false;
                }
            }
            return endsHere();
        }

        private boolean number() {
            int start = at;
            if (at < end && body.at(at) == '-') {
                at++;
            }
            int first = at;
            int whole = digits();
            if (whole == 0 || whole > 1 && body.at(first) == '0') {
                return false;
            }
            if (at < end && body.at(at) == '.') {
                at++;
                if (digits() == 0) {
                    return false;
                }
            }
            return at - start <= LONGEST_NUMBER && endsHere();
        }

        private int digits() {
            int start = at;
            while (at < end && body.at(at) >= '0' && body.at(at) <= '9') {
                at++;
            }
            return at - start;
        }

        /** Returns whether a word or number may end here; one with an exponent, for one, goes on. */
        private boolean endsHere() {
            return at == end || " \t\r\n,]}".indexOf(body.at(at)) >= 0;
        }

        /** Returns what comes after white space, -1 at the end. */
        private int peek() {
            while (at < end) {
                int c = body.at(at);
                if (c != ' ' && c != '\n' && c != '\r' && c != '\t') {
                    return c;
                }
                at++;
            }
            return -1;
        }
    }
}
