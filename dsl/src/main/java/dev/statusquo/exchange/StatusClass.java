package dev.statusquo.exchange;

/** The class of a status code, given by its first digit (RFC 9110, section 15). */
public enum StatusClass {
    INFORMATIONAL("informational (1xx)"),
    SUCCESS("success (2xx)"),
    REDIRECT("redirection (3xx)"),
    CLIENT_ERROR("client error (4xx)"),
    SERVER_ERROR("server error (5xx)"),
    /** Outside 100 to 599: no class; a client treats it as a server error. */
    INVALID("outside 100 to 599");

    private final String text;

    StatusClass(String text) {
        this.text = text;
    }

    @Override
    public String toString() {
        return text;
    }
}
