package dev.statusquo.header;

import java.util.ArrayList;
import java.util.List;

/**
 * The languages of the intended audience, {@code Content-Language} (RFC 9110, section 8.5), as tags of the shape that RFC 5646,
 * section 2.1 gives them; whether a tag is registered is not asked.
 *
 * <p>Valid: {@code mi, en-GB}. Broken at offset 2: {@code en_GB}.
 *
 * @param tags the tags in the order sent
 */
public record ContentLanguage(List<String> tags) {

    /** Copies the tags. */
    public ContentLanguage {
        tags = List.copyOf(tags);
    }

    /** Returns the tags of one line. */
    public static Parsed<ContentLanguage> parse(String value) {
        FieldCursor cursor = new FieldCursor(value);
        List<String> tags = new ArrayList<>();
        while (cursor.nextMember()) {
            int start = cursor.offset();
            subtag(cursor, false);
            while (cursor.take('-')) {
                subtag(cursor, true);
            }
            tags.add(value.substring(start, cursor.offset()));
        }
        return cursor.finish(new ContentLanguage(tags));
    }

    /** Returns the tags of all lines; offsets count in the lines joined by {@code ", "}. */
    public static Parsed<ContentLanguage> parse(List<String> lines) {
        return parse(FieldCursor.combine(lines));
    }

    private static void subtag(FieldCursor cursor, boolean digits) {
        int start = cursor.offset();
        while (Ascii.isAlpha(cursor.peek()) || digits && Ascii.isDigit(cursor.peek())) {
            cursor.moveTo(cursor.offset() + 1);
        }
        if (cursor.offset() == start || cursor.offset() - start > 8) {
            cursor.fail(start, "a subtag of one to eight letters or digits");
        }
    }

    @Override
    public String toString() {
        return String.join(", ", tags);
    }
}
