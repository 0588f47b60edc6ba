package dev.statusquo.header;

import java.util.ArrayList;
import java.util.List;

/**
 * The version of a representation, {@code ETag} (RFC 9110, section 8.8.3).
 *
 * <p>Valid: {@code W/"xyzzy"}. Broken at offset 0: {@code w/"xyzzy"}, as the prefix is case-sensitive. A backslash stands for
 * itself, there are no escapes. Equality is that of the text; for HTTP's two comparisons there are methods.
 *
 * @param weak whether the tag only claims that representations are equivalent
 * @param opaque what stands in the quotes
 */
public record EntityTag(boolean weak, String opaque) {

    /** Refuses what cannot stand between the quotes. */
    public EntityTag {
        if (!opaque.chars().allMatch(EntityTag::isTagCharacter)) {
            throw new IllegalArgumentException(
                    "entity tag \"" + opaque + "\" holds a quote, a space or a control character");
        }
    }

    /** Returns the tag that the value is. */
    public static Parsed<EntityTag> parse(String value) {
        FieldCursor cursor = new FieldCursor(value);
        EntityTag tag = read(cursor, value);
        return cursor.finish(tag);
    }

    /** Returns the condition of {@code If-Match} or {@code If-None-Match}: tags, or an asterisk alone. */
    public static Parsed<EntityTagCondition> parseList(String value) {
        FieldCursor cursor = new FieldCursor(value);
        if (cursor.take('*')) {
            return cursor.finish(EntityTagCondition.ANY);
        }
        List<EntityTag> tags = new ArrayList<>();
        while (cursor.nextMember()) {
            tags.add(read(cursor, value));
        }
        return cursor.finish(new EntityTagCondition(false, tags));
    }

    /** Returns the condition of all lines; offsets count in the lines joined by {@code ", "}. */
    public static Parsed<EntityTagCondition> parseList(List<String> lines) {
        return parseList(FieldCursor.combine(lines));
    }

    private static EntityTag read(FieldCursor cursor, String value) {
        boolean weak = cursor.take("W/");
        cursor.expect('"', weak ? "a quote right after W/" : "a tag in quotes, perhaps after W/");
        int start = cursor.offset();
        while (isTagCharacter(cursor.peek())) {
            cursor.moveTo(cursor.offset() + 1);
        }
        int end = cursor.offset();
        cursor.expect('"', "a closing quote");
        return new EntityTag(weak, cursor.failed() ? "" : value.substring(start, end));
    }

    private static boolean isTagCharacter(int character) {
        return character > ' ' && character != '"' && character != 0x7F;
    }

    /** Returns whether both are strong and the same: the comparison of {@code If-Match} and {@code If-Range}. */
    public boolean matchesStrongly(EntityTag other) {
        return !weak && !other.weak && opaque.equals(other.opaque);
    }

    /** Returns whether the opaque parts are the same: the comparison of {@code If-None-Match}. */
    public boolean matchesWeakly(EntityTag other) {
        return opaque.equals(other.opaque);
    }

    @Override
    public String toString() {
        return (weak ? "W/\"" : "\"") + opaque + '"';
    }
}
