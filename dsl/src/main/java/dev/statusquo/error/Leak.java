package dev.statusquo.error;

/**
 * Something in a response that tells of the inside of the service.
 *
 * @param id which kind, such as {@code L01}
 * @param what the kind in words, such as {@code a Java stack trace}
 * @param where the JSON pointer of the text, {@code header Name}, or {@code body} for a body that is no JSON
 * @param evidence the text that gave it away, at most 80 characters, secrets masked
 */
public record Leak(String id, String what, String where, String evidence) {

    /** Returns the leak as a sentence, such as {@code /trace shows a Java stack trace: at com.example.…}. */
    @Override
    public String toString() {
        return where + " shows " + what + " (" + id + "): " + evidence;
    }
}
