package dev.statusquo.error.schema;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The lines on which the parts of a JSON text begin: the members of its outermost object, and the elements of those of them that are
 * arrays. For messages about a file that people edit.
 *
 * <p>Immutable, safe for several threads.
 */
public final class JsonLines {

    /** A text whose lines are not known. */
    private static final int UNKNOWN = 0;

    private final Map<String, Integer> members = new HashMap<>();
    private final Map<String, List<Integer>> elements = new HashMap<>();

    private JsonLines() {}

    /** Returns the lines of a text in UTF-8, those behind a break of the syntax left out. Never throws over what the text says. */
    public static JsonLines of(byte[] text) {
        JsonLines lines = new JsonLines();
        try (JsonParser parser = JacksonReading.parser(new ByteArrayInputStream(text))) {
            if (parser.nextToken() == JsonToken.START_OBJECT) {
                lines.read(parser);
            }
        } catch (IOException broken) {
            return lines;
        }
        return lines;
    }

    private void read(JsonParser parser) throws IOException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            members.putIfAbsent(name, line(parser));
            if (parser.nextToken() == JsonToken.START_ARRAY) {
                List<Integer> begins = elements.computeIfAbsent(name, first -> new ArrayList<>());
                for (JsonToken next = parser.nextToken();
                        next != null && next != JsonToken.END_ARRAY;
                        next = parser.nextToken()) {
                    begins.add(line(parser));
                    parser.skipChildren();
                }
            } else {
                parser.skipChildren();
            }
        }
    }

    private static int line(JsonParser parser) {
        return parser.currentTokenLocation().getLineNr();
    }

    /** Returns the line of a member, from 1; 0 for one that is not there. */
    public int of(String member) {
        return members.getOrDefault(member, UNKNOWN);
    }

    /** Returns the line on which an element of an array begins, from 1; 0 for one that is not there. */
    public int of(String member, int index) {
        List<Integer> begins = elements.getOrDefault(member, List.of());
        return index >= 0 && index < begins.size() ? begins.get(index) : UNKNOWN;
    }
}
