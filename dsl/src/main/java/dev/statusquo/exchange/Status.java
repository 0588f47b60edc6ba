package dev.statusquo.exchange;

/**
 * A status code (RFC 9110, section 15). Any integer a service can send is a value, also one that is no status code.
 *
 * @param code the three digits as a number
 */
public record Status(int code) {

    /** Returns the status with this code. */
    public static Status of(int code) {
        return new Status(code);
    }

    /** Returns the class; that of an unknown code too, since clients treat {@code 499} as {@code 400}. */
    public StatusClass statusClass() {
        return switch (code / 100) {
            case 1 -> StatusClass.INFORMATIONAL;
            case 2 -> StatusClass.SUCCESS;
            case 3 -> StatusClass.REDIRECT;
            case 4 -> StatusClass.CLIENT_ERROR;
            case 5 -> StatusClass.SERVER_ERROR;
            default -> StatusClass.INVALID;
        };
    }

    /** Returns {@code true} for 2xx. */
    public boolean isSuccess() {
        return statusClass() == StatusClass.SUCCESS;
    }

    /** Returns {@code true} for 4xx and 5xx. */
    public boolean isError() {
        return code >= 400 && code <= 599;
    }

    /** Returns the registered reason phrase, empty for an unassigned code. */
    public String phrase() {
        return ReasonPhrases.of(code);
    }

    /** Returns the code and its phrase, such as {@code 405 Method Not Allowed}. */
    @Override
    public String toString() {
        String phrase = phrase();
        return phrase.isEmpty() ? Integer.toString(code) : code + " " + phrase;
    }
}
