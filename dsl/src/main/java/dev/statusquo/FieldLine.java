package dev.statusquo;

/**
 * Header field lines as callers give them (RFC 9110, sections 5.1 and 5.5): what no client sends is refused at once.
 */
final class FieldLine {

    private static final String TOKEN_MARKS = "!#$%&'*+-.^_`|~";

    private FieldLine() {}

    static String checkedName(String name) {
        boolean token = !name.isEmpty() && name.chars().allMatch(FieldLine::isTokenCharacter);
        if (!token) {
            throw new IllegalArgumentException(
                    "name is '" + name + "'; it is a token such as X-Tenant, without a colon");
        }
        return name;
    }

    /** Returns the value; the message of the refusal does not quote it, since it may be a secret. */
    static String checkedValue(String name, String value) {
        if (value.chars().anyMatch(c -> c < ' ' && c != '\t' || c == 0x7F)) {
            throw new IllegalArgumentException("value of " + name
                    + " has a line break or another control character, which no field value can have");
        }
        return value;
    }

    private static boolean isTokenCharacter(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || TOKEN_MARKS.indexOf(c) >= 0;
    }
}
