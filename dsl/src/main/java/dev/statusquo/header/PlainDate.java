package dev.statusquo.header;

/** The {@code IMF-fixdate} of RFC 9110, section 5.6.7, looked at without making anything of it. */
final class PlainDate {

    private static final String DAYS = "ThuFriSatSunMonTueWed";
    private static final String MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec";
    private static final int DAYS_OF_ERA = 146_097;

    private PlainDate() {}

    /** Returns whether this is such a date of the years from 1600, without a leap second. */
    static boolean is(String text) {
        if (text.length() != 29
                || !text.startsWith(", ", 3)
                || text.charAt(7) != ' '
                || text.charAt(11) != ' '
                || text.charAt(16) != ' '
                || text.charAt(19) != ':'
                || text.charAt(22) != ':'
                || !text.endsWith(" GMT")) {
            return false;
        }
        int day = number(text, 5, 2);
        int month = month(text);
        int year = number(text, 12, 4);
        return day >= 1
                && month >= 1
                && year >= 1600
                && day <= days(year, month)
                && within(number(text, 17, 2), 23)
                && within(number(text, 20, 2), 59)
                && within(number(text, 23, 2), 59)
                && text.regionMatches(0, DAYS, 3 * Math.floorMod(epochDay(year, month, day), 7), 3);
    }

    private static boolean within(int number, int most) {
        return number >= 0 && number <= most;
    }

    private static int month(String text) {
        for (int month = 1; month <= 12; month++) {
            if (text.regionMatches(8, MONTHS, 3 * month - 3, 3)) {
                return month;
            }
        }
        return 0;
    }

    private static int days(int year, int month) {
        return switch (month) {
            case 4, 6, 9, 11 -> 30;
            case 2 -> year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28;
            default -> 31;
        };
    }

    /** Returns the days since 1970-01-01, a Thursday; a year is counted from March, so that the leap day is its last one. */
    private static int epochDay(int year, int month, int day) {
        int fromMarch = month > 2 ? year : year - 1;
        int era = fromMarch / 400;
        int yearOfEra = fromMarch % 400;
        int dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
        return era * DAYS_OF_ERA + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468;
    }

    /** Returns the number of so many digits, -1 if there is something else. */
    private static int number(String text, int from, int digits) {
        int number = 0;
        for (int i = from; i < from + digits; i++) {
            char c = text.charAt(i);
            if (!Ascii.isDigit(c)) {
                return -1;
            }
            number = number * 10 + c - '0';
        }
        return number;
    }
}
