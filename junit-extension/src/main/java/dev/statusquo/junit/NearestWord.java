package dev.statusquo.junit;

import java.util.Collection;
import java.util.Comparator;

/** Finds the word that someone who mistyped another one probably meant. */
final class NearestWord {

    private NearestWord() {}

    /** Returns the word that takes the fewest changed characters to become. */
    static String to(String typed, Collection<String> words) {
        return words.stream()
                .min(Comparator.comparingInt(word -> distance(typed, word)))
                .orElse("");
    }

    /** Returns the text that a pattern with stars probably meant to fit: where it ends with one, the rest of the text does not count. */
    static String toPattern(String typed, Collection<String> texts) {
        boolean open = typed.endsWith("*");
        String plain = typed.replace("*", "");
        return texts.stream()
                .min(Comparator.comparingInt(text ->
                        distance(plain, open ? text.substring(0, Math.min(text.length(), plain.length())) : text)))
                .orElse("");
    }

    private static int distance(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int change = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[to.length()];
    }
}
