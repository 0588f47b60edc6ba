package dev.statusquo.header;

/** The IP literals of RFC 3986, section 3.2.2: {@code [2001:db8::7]} and {@code [v1.future]}. */
final class IpLiteral {
    private IpLiteral() {}

    /** Returns the offset behind the closing bracket, or, for a break at offset o, {@code -o - 1}. */
    static int end(String text, int start, int limit) {
        int close = text.indexOf(']', start);
        if (close < 0 || close >= limit) {
            return -limit - 1;
        }
        int inside = start + 1;
        int broken = inside < close && (text.charAt(inside) == 'v' || text.charAt(inside) == 'V')
                ? future(text, inside + 1, close)
                : six(text, inside, close);
        return broken < 0 ? close + 1 : -broken - 1;
    }

    /** Returns the offset of the break in the digits, dot and characters of a future literal, -1 if there is none. */
    private static int future(String text, int start, int close) {
        int at = start;
        while (at < close && Ascii.isHex(text.charAt(at))) {
            at++;
        }
        if (at == start || at == close || text.charAt(at) != '.' || at + 1 == close) {
            return at;
        }
        for (at++; at < close; at++) {
            if (!Ascii.isRegNameCharacter(text.charAt(at)) && text.charAt(at) != ':') {
                return at;
            }
        }
        return -1;
    }

    /** Returns the offset of the break in an IPv6 address, -1 if there is none. */
    private static int six(String text, int start, int close) {
        int groups = 0;
        boolean elided = false;
        int at = start;
        if (text.startsWith("::", at)) {
            elided = true;
            at += 2;
        }
        while (at < close) {
            int group = at;
            while (at < close && at - group < 4 && Ascii.isHex(text.charAt(at))) {
                at++;
            }
            if (at < close && text.charAt(at) == '.') {
                int broken = four(text, group, close);
                groups += 2;
                return broken >= 0 ? broken : complete(groups, elided) ? -1 : group;
            }
            if (at == group) {
                return at;
            }
            groups++;
            if (at == close) {
                break;
            }
            if (text.charAt(at) != ':') {
                return at;
            }
            at++;
            if (at < close && text.charAt(at) == ':') {
                if (elided) {
                    return at;
                }
                elided = true;
                at++;
            } else if (at == close) {
                return at;
            }
        }
        return complete(groups, elided) ? -1 : close;
    }

    private static boolean complete(int groups, boolean elided) {
        return elided ? groups <= 7 : groups == 8;
    }

    private static int four(String text, int start, int close) {
        int at = start;
        for (int octet = 0; octet < 4; octet++) {
            if (octet > 0) {
                if (at >= close || text.charAt(at) != '.') {
                    return at;
                }
                at++;
            }
            int first = at;
            int value = 0;
            while (at < close && at - first < 3 && Ascii.isDigit(text.charAt(at))) {
                value = value * 10 + text.charAt(at) - '0';
                at++;
            }
            if (at == first || value > 255 || at - first > 1 && text.charAt(first) == '0') {
                return first;
            }
        }
        return at == close ? -1 : at;
    }
}
