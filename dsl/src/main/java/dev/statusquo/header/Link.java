package dev.statusquo.header;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One typed link of a {@code Link} field (RFC 8288, section 3).
 *
 * <p>Valid: {@code <https://x/2>; rel="next"}. Broken at offset 14: {@code <https://x/2> rel="next"}, where a semicolon is
 * missing. A parameter without a value has the empty one. Of two parameters with one name the first counts; only
 * {@code hreflang} and extensions may be sent twice, which is read without their further values.
 *
 * @param target the target as sent, relative to the URI of the response
 * @param parameters the parameters
 */
public record Link(UriReference target, Parameters parameters) {
    /** The parameters that a link has at most once (RFC 8288, sections 3.3 and 3.4.1). */
    private static final Set<String> ONCE = Set.of("rel", "media", "title", "title*", "type");

    /** Returns the links of one line. */
    public static Parsed<List<Link>> parseList(String value) {
        FieldCursor cursor = new FieldCursor(value);
        List<Link> links = new ArrayList<>();
        while (cursor.nextMember()) {
            @Nullable UriReference target = target(cursor, value);
            if (target != null) {
                links.add(new Link(target, parameters(cursor)));
            }
        }
        return cursor.finish(List.copyOf(links));
    }

    /** Returns the links of all lines; offsets count in the lines joined by {@code ", "}. */
    public static Parsed<List<Link>> parseList(List<String> lines) {
        return parseList(FieldCursor.combine(lines));
    }

    private static @Nullable UriReference target(FieldCursor cursor, String value) {
        if (!cursor.expect('<', "a target in angle brackets")) {
            return null;
        }
        int start = cursor.offset();
        int close = value.indexOf('>', start);
        int end = close < 0 ? cursor.end() : close;
        Parsed<UriReference> target = UriReference.parse(value.substring(start, end));
        if (!target.isReadable()) {
            cursor.fail(start + target.offset(), target.problem());
            return null;
        }
        cursor.moveTo(end);
        cursor.expect('>', "a closing angle bracket");
        return target.value().orElse(null);
    }

    private static Parameters parameters(FieldCursor cursor) {
        Parameters.Builder builder = new Parameters.Builder();
        while (true) {
            int gap = cursor.skipWhitespace();
            if (!cursor.take(';')) {
                if (gap > 0 && !cursor.atEnd() && cursor.peek() != ',') {
                    cursor.fail("a semicolon before the parameter");
                }
                return builder.build();
            }
            cursor.skipWhitespace();
            parameter(cursor, builder);
        }
    }

    private static void parameter(FieldCursor cursor, Parameters.Builder builder) {
        int start = cursor.offset();
        String name = cursor.token().toLowerCase(Locale.ROOT);
        if (name.isEmpty()) {
            if (cursor.atEnd() || cursor.peek() == ';' || cursor.peek() == ',') {
                cursor.lapse(start, "a parameter after the semicolon");
            } else {
                cursor.fail("a parameter");
            }
            return;
        }
        int end = cursor.offset();
        String value = "";
        boolean spaced = cursor.skipWhitespace() > 0;
        if (cursor.take('=')) {
            spaced |= cursor.skipWhitespace() > 0;
            if (spaced) {
                cursor.lapse(end, "no whitespace around the equals sign");
            }
            value = cursor.tokenOrQuoted();
        } else {
            cursor.moveTo(end);
        }
        if (!builder.add(name, value) && ONCE.contains(name)) {
            cursor.lapse(start, "each parameter once in a link");
        }
    }

    /** Returns the relation types, in lower case; none if the parameter that must be there is missing. */
    public Set<String> relations() {
        Set<String> relations = new LinkedHashSet<>();
        for (String relation :
                parameter("rel").orElse("").toLowerCase(Locale.ROOT).split(" ", -1)) {
            if (!relation.isEmpty()) {
                relations.add(relation);
            }
        }
        return relations;
    }

    /** Returns whether this link is of the relation type, in any case. */
    public boolean isRelation(String relation) {
        return relations().contains(relation.toLowerCase(Locale.ROOT));
    }

    /** Returns a parameter's value, empty text for one without a value. */
    public Optional<String> parameter(String name) {
        return parameters.value(name);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder().append('<').append(target).append('>');
        parameters.forEach((name, value) -> {
            text.append("; ").append(name);
            if (name.endsWith("*") && Ascii.isToken(value)) {
                text.append('=').append(value);
            } else if (!value.isEmpty()) {
                text.append('=');
                Parameters.appendQuoted(text, value);
            }
        });
        return text.toString();
    }
}
