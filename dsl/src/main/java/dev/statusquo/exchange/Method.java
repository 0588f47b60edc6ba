package dev.statusquo.exchange;

import java.util.Map;
import java.util.Objects;

/**
 * A request method (RFC 9110, section 9). Method tokens are case-sensitive: {@code get} is another method than {@code GET}.
 *
 * @param token the method as sent
 */
public record Method(String token) implements Comparable<Method> {

    public static final Method GET = new Method("GET");
    public static final Method HEAD = new Method("HEAD");
    public static final Method POST = new Method("POST");
    public static final Method PUT = new Method("PUT");
    public static final Method PATCH = new Method("PATCH");
    public static final Method DELETE = new Method("DELETE");
    public static final Method OPTIONS = new Method("OPTIONS");
    public static final Method TRACE = new Method("TRACE");
    /** The safe method with content of RFC 10008. */
    public static final Method QUERY = new Method("QUERY");

    private static final Map<String, Method> KNOWN = Map.of(
            "GET", GET, "HEAD", HEAD, "POST", POST, "PUT", PUT, "PATCH", PATCH, "DELETE", DELETE, "OPTIONS", OPTIONS,
            "TRACE", TRACE, "QUERY", QUERY);

    public Method {
        Objects.requireNonNull(token, "token");
        if (token.isEmpty() || token.chars().anyMatch(c -> c <= ' ' || c >= 0x7F)) {
            throw new IllegalArgumentException("method is '" + token + "'; a method is a token such as GET");
        }
    }

    /** Returns the method with this token. */
    public static Method of(String token) {
        Method known = KNOWN.get(token);
        return known == null ? new Method(token) : known;
    }

    /** Returns {@code true} for a method that asks for no change (RFC 9110, section 9.2.1). */
    public boolean isSafe() {
        return switch (token) {
            case "GET", "HEAD", "OPTIONS", "TRACE", "QUERY" -> true;
            default -> false;
        };
    }

    /** Returns {@code true} for a method whose repetition has the effect of one (RFC 9110, section 9.2.2). */
    public boolean isIdempotent() {
        return isSafe() || token.equals("PUT") || token.equals("DELETE");
    }

    @Override
    public int compareTo(Method other) {
        return token.compareTo(other.token);
    }

    @Override
    public String toString() {
        return token;
    }
}
