package dev.statusquo.examples.bookshop;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** The kinds of text the service asks for, each as the schema of its field says. */
final class Texts {
    private static final Pattern ISBN = Pattern.compile("97[89][0-9]{10}");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final String ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
    private static final String LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
    private static final Pattern EMAIL =
            Pattern.compile(ATOM + "(?:\\." + ATOM + ")*@" + LABEL + "(?:\\." + LABEL + ")*");

    private Texts() {}

    static boolean isIsbn(String text) {
        return ISBN.matcher(text).matches();
    }

    static boolean isEmail(String text) {
        return text.length() <= 200 && EMAIL.matcher(text).matches();
    }

    static boolean isDate(String text) {
        try {
            return DATE.matcher(text).matches() && LocalDate.parse(text).getYear() >= 0;
        } catch (DateTimeException outOfCalendar) {
            return false;
        }
    }

    static boolean isWebsite(String text) {
        try {
            URI uri = new URI(text);
            return text.length() <= 500 && uri.isAbsolute() && uri.equals(new URI(uri.toASCIIString()));
        } catch (URISyntaxException malformed) {
            return false;
        }
    }

    /** Says whether the text has so many characters, where one outside the basic plane counts once. */
    static boolean lengthWithin(String text, int shortest, int longest) {
        int length = text.codePointCount(0, text.length());
        return shortest <= length && length <= longest;
    }

    /** Says whether the text has no half of a surrogate pair, which could never be sent back. */
    static boolean isWellFormed(String text) {
        return text.codePoints()
                .noneMatch(point -> Character.MIN_SURROGATE <= point && point <= Character.MAX_SURROGATE);
    }
}
