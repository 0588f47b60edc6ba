package dev.statusquo.crawl.spec;

import dev.statusquo.exchange.Status;
import java.util.Optional;

/**
 * The status a response is declared for: a code such as {@code 404}, a class such as {@code 4XX}, or {@code default} for all others.
 *
 * @param text the status as documents write it
 */
public record DeclaredStatus(String text) {

    /** The status of what is declared for all others. */
    public static final DeclaredStatus DEFAULT = new DeclaredStatus("default");

    public DeclaredStatus {
        if (!text.equals("default") && !isCodeOrClass(text)) {
            throw new IllegalArgumentException(
                    "status is '" + text + "'; it is a code such as 404, a class such as 4XX, or default");
        }
    }

    private static boolean isCodeOrClass(String text) {
        if (text.length() != 3 || text.charAt(0) < '1' || text.charAt(0) > '5') {
            return false;
        }
        return text.endsWith("XX") || text.endsWith("xx") || (isDigit(text.charAt(1)) && isDigit(text.charAt(2)));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Returns the status if it is a single code. */
    public Optional<Status> code() {
        return precision() == 2 ? Optional.of(Status.of(Integer.parseInt(text))) : Optional.empty();
    }

    /** Returns {@code true} if a response with this status is meant. */
    public boolean covers(Status status) {
        return switch (precision()) {
            case 2 -> text.equals(Integer.toString(status.code()));
            case 1 -> status.code() / 100 == text.charAt(0) - '0';
            default -> true;
        };
    }

    int precision() {
        return text.equals("default") ? 0 : isDigit(text.charAt(1)) ? 2 : 1;
    }

    @Override
    public String toString() {
        return text;
    }
}
