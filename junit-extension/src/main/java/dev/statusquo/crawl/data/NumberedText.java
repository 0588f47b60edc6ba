package dev.statusquo.crawl.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * Another number written as text, such as an ISBN or a telephone number: of the same length, with the same beginning and separators,
 * and with a right check digit if the given one has such (GS1, as in ISBN-13 and EAN).
 */
final class NumberedText {

    private static final int FEWEST = 6;
    private static final int KEPT = 3;
    private static final int MOST_CHANGED = 7;
    private static final List<Integer> CHECKED = List.of(8, 12, 13, 14);

    private NumberedText() {}

    /** Returns another text like the given one, empty if that is no number. */
    static Optional<String> like(String text, Random random) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                return Optional.empty();
            }
            if (c >= '0' && c <= '9') {
                places.add(i);
            }
        }
        if (places.size() < FEWEST) {
            return Optional.empty();
        }
        StringBuilder other = new StringBuilder(text);
        for (int place : places.subList(Math.max(KEPT, places.size() - MOST_CHANGED), places.size())) {
            other.setCharAt(place, (char) ('0' + random.nextInt(10)));
        }
        if (CHECKED.contains(places.size()) && digit(text, places, places.size() - 1) == checkDigit(text, places)) {
            other.setCharAt(places.get(places.size() - 1), (char) ('0' + checkDigit(other, places)));
        }
        return Optional.of(other.toString());
    }

    private static int checkDigit(CharSequence text, List<Integer> places) {
        int sum = 0;
        for (int i = places.size() - 2, weight = 3; i >= 0; i--, weight = 4 - weight) {
            sum += weight * digit(text, places, i);
        }
        return (10 - sum % 10) % 10;
    }

    private static int digit(CharSequence text, List<Integer> places, int index) {
        return text.charAt(places.get(index)) - '0';
    }
}
