package dev.statusquo.crawl;

/**
 * What an error answer says of itself. Texts are redacted and cut.
 *
 * @param shape the name of the error shape, such as {@code RFC 9457 problem details}; for content of no known shape what it is, such
 *     as {@code an HTML page}; empty for no content
 * @param code the machine-readable code, empty for none
 * @param type the URI that problem details give as type, empty for none
 * @param title the title of problem details, empty for none
 */
public record SeenError(String shape, String code, String type, String title) {

    /** What an answer says that is no error. */
    public static final SeenError NONE = new SeenError("", "", "", "");
}
