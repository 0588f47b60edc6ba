package dev.statusquo.header;

/** A number of seconds, {@code 1*DIGIT}; saturates at 2^31 as RFC 9111, section 1.2.2 says. */
final class DeltaSeconds {
    static final long MAX = 1L << 31;

    private DeltaSeconds() {}

    /** Returns the number that the digits are. */
    static long of(String digits) {
        long seconds = 0;
        for (int i = 0; i < digits.length() && seconds < MAX; i++) {
            seconds = seconds * 10 + digits.charAt(i) - '0';
        }
        return Math.min(seconds, MAX);
    }
}
