package dev.statusquo.header;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The media types a resource accepts: {@code Accept-Patch} (RFC 5789, section 3.1), {@code Accept-Post} (LDP, section 7.1) and the
 * {@code Accept} of a 415 (RFC 9110, section 12.5.1).
 *
 * <p>Valid: {@code application/merge-patch+json, application/json-patch+json}. Broken at offset 11: {@code merge-patch}, which
 * has no subtype.
 *
 * @param types the types or ranges in the order sent, with their parameters and weights; at least one
 */
public record AcceptedMediaTypes(List<MediaType> types) {

    /** Refuses an empty list. */
    public AcceptedMediaTypes {
        types = List.copyOf(types);
        if (types.isEmpty()) {
            throw new IllegalArgumentException("no media type is given; give at least one");
        }
    }

    /** Returns the types of one line. */
    public static Parsed<AcceptedMediaTypes> parse(String value) {
        FieldCursor cursor = new FieldCursor(value);
        List<MediaType> types = new ArrayList<>();
        while (cursor.nextMember()) {
            MediaType.read(cursor).ifPresent(types::add);
        }
        if (types.isEmpty()) {
            cursor.fail("a media type such as application/json");
        }
        return cursor.failed() ? cursor.malformed() : cursor.finish(new AcceptedMediaTypes(types));
    }

    /** Returns the types of all lines; offsets count in the lines joined by {@code ", "}. */
    public static Parsed<AcceptedMediaTypes> parse(List<String> lines) {
        return parse(FieldCursor.combine(lines));
    }

    /** Returns whether a content of the type is accepted; a range with the weight 0 accepts nothing. */
    public boolean accepts(MediaType type) {
        return types.stream().anyMatch(range -> !hasWeightZero(range) && type.matches(withoutWeight(range)));
    }

    private static boolean hasWeightZero(MediaType range) {
        String weight = range.parameter("q").orElse("1");
        return weight.startsWith("0") && weight.chars().allMatch(digit -> digit == '0' || digit == '.');
    }

    private static MediaType withoutWeight(MediaType range) {
        Map<String, String> parameters = new LinkedHashMap<>(range.parameters().asMap());
        parameters.remove("q");
        return new MediaType(range.type(), range.subtype(), Parameters.of(parameters));
    }

    /** Returns whether a type is named by an asterisk, which in {@code Accept-Patch} is no range. */
    public boolean hasWildcard() {
        return types.stream().anyMatch(MediaType::isWildcard);
    }

    @Override
    public String toString() {
        return types.stream().map(MediaType::toString).collect(Collectors.joining(", "));
    }
}
