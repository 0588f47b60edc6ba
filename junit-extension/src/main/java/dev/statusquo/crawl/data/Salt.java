package dev.statusquo.crawl.data;

import java.util.Random;
import java.util.UUID;

/**
 * What makes one value differ from the next: the seed of a run, the variation asked for, and the place of the value. Equal salts
 * make equal values, in whatever order they are asked for.
 *
 * @param seed the seed of the run
 * @param variation 0 for the first value, then counting
 */
record Salt(long seed, int variation) {

    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";

    /** Returns a source of chance for a place. */
    Random random(String place) {
        return new Random(number(place));
    }

    /** Returns eight letters and digits, the first a letter, for a place. */
    String token(String place) {
        Random random = random(place);
        StringBuilder token = new StringBuilder(8).append(LETTERS.charAt(random.nextInt(24)));
        while (token.length() < 8) {
            token.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return token.toString();
    }

    /** Returns a UUID of version 4 for a place. */
    String uuid(String place) {
        Random random = random(place);
        long high = (random.nextLong() & ~0xF000L) | 0x4000L;
        long low = (random.nextLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
        return new UUID(high, low).toString();
    }

    private long number(String place) {
        long mixed = seed * 0x9E3779B97F4A7C15L + variation;
        for (int i = 0; i < place.length(); i++) {
            mixed = (mixed ^ place.charAt(i)) * 0x100000001B3L;
        }
        mixed ^= mixed >>> 29;
        mixed *= 0xBF58476D1CE4E5B9L;
        return mixed ^ mixed >>> 32;
    }
}
