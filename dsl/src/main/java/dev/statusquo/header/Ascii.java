package dev.statusquo.header;

/** The character classes of RFC 9110 (section 5.6) and RFC 3986 (section 2), as one table look-up each. */
final class Ascii {
    private static final int DIGIT = 1;
    private static final int ALPHA = 1 << 1;
    private static final int HEX = 1 << 2;
    private static final int TOKEN = 1 << 3;
    private static final int TOKEN68 = 1 << 4;
    private static final int SCHEME = 1 << 5;
    private static final int UNRESERVED_OR_SUBDELIM = 1 << 6;
    private static final int LOWER = 1 << 7;

    private static final short[] TABLE = table();

    private Ascii() {}

    private static short[] table() {
        short[] table = new short[128];
        mark(table, "0123456789", DIGIT | HEX | TOKEN | TOKEN68 | SCHEME | UNRESERVED_OR_SUBDELIM);
        mark(table, "abcdefghijklmnopqrstuvwxyz", LOWER | ALPHA | TOKEN | TOKEN68 | SCHEME | UNRESERVED_OR_SUBDELIM);
        mark(table, "ABCDEFGHIJKLMNOPQRSTUVWXYZ", ALPHA | TOKEN | TOKEN68 | SCHEME | UNRESERVED_OR_SUBDELIM);
        mark(table, "abcdefABCDEF", HEX);
        mark(table, "!#$%&'*+-.^_`|~", TOKEN);
        mark(table, "-._~+/", TOKEN68);
        mark(table, "+-.", SCHEME);
        mark(table, "-._~!$&'()*+,;=", UNRESERVED_OR_SUBDELIM);
        return table;
    }

    private static void mark(short[] table, String characters, int classes) {
        for (int i = 0; i < characters.length(); i++) {
            table[characters.charAt(i)] |= (short) classes;
        }
    }

    private static boolean is(int character, int characterClass) {
        return character >= 0 && character < 128 && (TABLE[character] & characterClass) != 0;
    }

    static boolean isDigit(int character) {
        return character >= '0' && character <= '9';
    }

    static boolean isAlpha(int character) {
        return is(character, ALPHA);
    }

    static boolean isLowerAlpha(int character) {
        return is(character, LOWER);
    }

    static boolean isHex(int character) {
        return is(character, HEX);
    }

    /** Returns whether the character is a {@code tchar}. */
    static boolean isTokenCharacter(int character) {
        return is(character, TOKEN);
    }

    /** Returns whether the character may stand in a {@code token68} before its closing equals signs. */
    static boolean isToken68Character(int character) {
        return is(character, TOKEN68);
    }

    static boolean isSchemeCharacter(int character) {
        return is(character, SCHEME);
    }

    /** Returns whether the character may stand as itself in a {@code reg-name}: {@code unreserved} or {@code sub-delims}. */
    static boolean isRegNameCharacter(int character) {
        return is(character, UNRESERVED_OR_SUBDELIM);
    }

    /** Returns whether the character may stand as itself in a path segment. */
    static boolean isPathCharacter(int character) {
        return is(character, UNRESERVED_OR_SUBDELIM) || character == ':' || character == '@';
    }

    /** Returns whether the character may stand in a quoted string, as itself or after a backslash; all above ASCII may, as
     * {@code obs-text} or as what a transport made of it. */
    static boolean isQuotable(int character) {
        return character >= ' ' && character != 0x7F || character == '\t';
    }

    /** Returns whether the text is a non-empty {@code token}. */
    static boolean isToken(String text) {
        if (text.isEmpty()) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (!isTokenCharacter(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
