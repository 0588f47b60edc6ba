package dev.statusquo.header;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The three kinds of structured fields (RFC 9651, section 4.2), each read with the offset of the break.
 *
 * <p>Unlike in the lists of RFC 9110, an empty member breaks the field. What a parser may accept though no sender writes it,
 * base64 without padding, is a lapse of the sender.
 */
final class StructuredFields {
    private final FieldCursor cursor;
    private final BareItemReader bareItems;

    private StructuredFields(String value) {
        this.cursor = new FieldCursor(value);
        this.bareItems = new BareItemReader(cursor, value);
    }

    static Parsed<StructuredItem> parseItem(String value) {
        StructuredFields field = new StructuredFields(value);
        return field.cursor.finish(field.item());
    }

    static Parsed<List<StructuredItem>> parseList(String value) {
        StructuredFields field = new StructuredFields(value);
        List<StructuredItem> members = new ArrayList<>();
        for (boolean more = !field.cursor.atEnd(); more; more = field.more()) {
            members.add(field.member());
        }
        return field.cursor.finish(members);
    }

    static Parsed<Map<String, StructuredItem>> parseDictionary(String value) {
        StructuredFields field = new StructuredFields(value);
        Map<String, StructuredItem> members = new LinkedHashMap<>();
        for (boolean more = !field.cursor.atEnd(); more; more = field.more()) {
            int start = field.cursor.offset();
            String key = field.key();
            StructuredItem member =
                    field.cursor.take('=') ? field.member() : field.withParameters(BareItem.TRUE, List.of(), start);
            members.put(key, member);
        }
        return field.cursor.finish(members);
    }

    /** Moves over the comma to the next member; returns whether there is one. */
    private boolean more() {
        cursor.skipWhitespace();
        if (cursor.failed() || cursor.atEnd()) {
            return false;
        }
        cursor.expect(',', "a comma between members");
        cursor.skipWhitespace();
        if (cursor.atEnd()) {
            cursor.fail("a member after the comma");
        }
        return !cursor.failed();
    }

    private StructuredItem member() {
        return cursor.peek() == '(' ? innerList() : item();
    }

    private StructuredItem item() {
        int start = cursor.offset();
        return withParameters(bareItems.read(), List.of(), start);
    }

    private StructuredItem innerList() {
        int start = cursor.offset();
        cursor.take('(');
        List<StructuredItem> members = new ArrayList<>();
        boolean separated = true;
        while (!cursor.failed()) {
            separated |= spaces();
            if (cursor.take(')')) {
                return withParameters(null, members, start);
            }
            if (cursor.atEnd()) {
                cursor.fail("a closing parenthesis");
            } else if (!separated) {
                cursor.fail("a space or a closing parenthesis");
            } else {
                members.add(item());
                separated = false;
            }
        }
        return new StructuredItem(null, members, Map.of(), start, cursor.offset());
    }

    private StructuredItem withParameters(@Nullable BareItem bare, List<StructuredItem> inner, int start) {
        Map<String, StructuredItem.Parameter> parameters = Map.of();
        while (cursor.take(';')) {
            spaces();
            int keyOffset = cursor.offset();
            String key = key();
            boolean hasValue = cursor.take('=');
            int offset = hasValue ? cursor.offset() : keyOffset;
            BareItem value = hasValue ? bareItems.read() : BareItem.TRUE;
            parameters = parameters.isEmpty() ? new LinkedHashMap<>() : parameters;
            parameters.put(key, new StructuredItem.Parameter(value, offset));
        }
        return new StructuredItem(bare, inner, parameters, start, cursor.offset());
    }

    private boolean spaces() {
        int start = cursor.offset();
        while (cursor.take(' ')) {
            // any number of them, but no tab
        }
        return cursor.offset() > start;
    }

    private String key() {
        StringBuilder key = new StringBuilder();
        int next = cursor.peek();
        if (!Ascii.isLowerAlpha(next) && next != '*') {
            cursor.fail("a key in lower case");
        }
        while (Ascii.isLowerAlpha(next)
                || Ascii.isDigit(next)
                || next == '_'
                || next == '-'
                || next == '.'
                || next == '*') {
            key.append((char) next);
            cursor.moveTo(cursor.offset() + 1);
            next = cursor.peek();
        }
        return key.toString();
    }
}
