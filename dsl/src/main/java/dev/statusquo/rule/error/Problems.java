package dev.statusquo.rule.error;

import dev.statusquo.exchange.Exchange;

/** Problem details (RFC 9457) as their media type declares them. */
final class Problems {

    private static final String JSON = "application/problem+json";

    private Problems() {}

    /** Returns {@code true} for content of the type {@code application/problem+json}, with parameters or without. */
    static boolean isDeclaredBy(Exchange exchange) {
        if (exchange.body().isEmpty()) {
            return false;
        }
        String type = exchange.headers().first("Content-Type").orElse("");
        return type.regionMatches(true, 0, JSON, 0, JSON.length())
                && (type.length() == JSON.length()
                        || type.charAt(JSON.length()) == ';'
                        || type.charAt(JSON.length()) == ' ');
    }
}
