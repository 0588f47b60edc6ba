package dev.statusquo.examples.bookshop;

import java.security.SecureRandom;

/** The name under which one request can be found again; always as long, so that it tells nothing by its length. */
final class RequestId {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String ALPHABET = "23456789abcdefghjkmnpqrstuvwxyzABCDEFGHJKMNPQRSTUVWXYZ";
    private static final int LENGTH = 16;

    private RequestId() {}

    static String next() {
        StringBuilder id = new StringBuilder("req_");
        RANDOM.ints(LENGTH, 0, ALPHABET.length()).forEach(index -> id.append(ALPHABET.charAt(index)));
        return id.toString();
    }
}
