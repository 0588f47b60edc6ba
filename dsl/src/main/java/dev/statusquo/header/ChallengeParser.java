package dev.statusquo.header;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list of challenges, in which commas separate both challenges and the parameters of one.
 *
 * <p>Two inputs make it hard: in {@code A, b="c"} the {@code b} is a parameter because an equals sign follows, in {@code A, b} it
 * is a scheme; and {@code A b=} has a token68 while {@code A b=c} has a parameter.
 */
final class ChallengeParser {
    private final FieldCursor cursor;
    private final String text;
    private final List<Challenge> challenges = new ArrayList<>();
    private @Nullable String scheme;
    private Parameters.Builder parameters = new Parameters.Builder();
    private boolean hasParameters;
    private @Nullable String token68;

    ChallengeParser(FieldCursor cursor, String text) {
        this.cursor = cursor;
        this.text = text;
    }

    Parsed<List<Challenge>> parse() {
        while (cursor.nextMember()) {
            int start = cursor.offset();
            String name = cursor.token("an authentication scheme");
            if (equalsFollows()) {
                laterParameter(start, name);
            } else {
                close();
                scheme = name;
                credentials();
            }
        }
        if (cursor.failed()) {
            return cursor.malformed();
        }
        close();
        return cursor.finish(List.copyOf(challenges));
    }

    /** Returns whether an equals sign comes next, after whitespace or not; moves nowhere. */
    private boolean equalsFollows() {
        int start = cursor.offset();
        cursor.skipWhitespace();
        boolean follows = cursor.peek() == '=';
        cursor.moveTo(start);
        return follows;
    }

    /** Reads what follows a scheme: nothing, a token68, or the first parameter. */
    private void credentials() {
        int end = cursor.offset();
        while (cursor.take(' ')) {
            // one or more spaces separate the scheme from what follows
        }
        if (cursor.atEnd() || cursor.peek() == ',') {
            return;
        }
        if (cursor.offset() == end) {
            cursor.skipWhitespace();
            if (!cursor.atEnd() && cursor.peek() != ',') {
                cursor.moveTo(end);
                cursor.fail("a space or a comma after the scheme");
            }
            return;
        }
        int start = cursor.offset();
        int token68End = token68End(start);
        if (token68End > start) {
            token68 = text.substring(start, token68End);
            cursor.moveTo(token68End);
            return;
        }
        String name = cursor.token("a parameter");
        if (!equalsFollows()) {
            cursor.fail("an equals sign after the parameter's name");
        }
        parameter(start, name);
    }

    /** Returns the end of the token68 at the offset, or the offset itself if something else stands there. */
    private int token68End(int start) {
        int end = start;
        while (end < cursor.end() && Ascii.isToken68Character(text.charAt(end))) {
            end++;
        }
        if (end == start) {
            return start;
        }
        while (end < cursor.end() && text.charAt(end) == '=') {
            end++;
        }
        int next = end;
        while (next < cursor.end() && (text.charAt(next) == ' ' || text.charAt(next) == '\t')) {
            next++;
        }
        return next == cursor.end() || text.charAt(next) == ',' ? end : start;
    }

    private void laterParameter(int start, String name) {
        if (scheme == null || token68 != null) {
            cursor.fail(start, "an authentication scheme before the parameter");
            return;
        }
        if (!hasParameters) {
            cursor.lapse(start, "the first parameter right after the scheme, without a comma");
        }
        parameter(start, name);
    }

    private void parameter(int start, String name) {
        int gap = cursor.offset();
        boolean spaced = cursor.skipWhitespace() > 0;
        cursor.expect('=', "an equals sign after the parameter's name");
        spaced |= cursor.skipWhitespace() > 0;
        if (spaced) {
            cursor.lapse(gap, "no whitespace around the equals sign");
        }
        int valueOffset = cursor.offset();
        if (name.equalsIgnoreCase("realm") && cursor.peek() != '"') {
            cursor.lapse(valueOffset, "a realm in quotes");
        }
        String value = cursor.tokenOrQuoted();
        if (!parameters.add(name, value)) {
            cursor.lapse(start, "each parameter once in a challenge");
        }
        hasParameters = true;
    }

    private void close() {
        if (scheme != null && !cursor.failed()) {
            challenges.add(new Challenge(scheme, parameters.build(), token68));
        }
        scheme = null;
        parameters = new Parameters.Builder();
        hasParameters = false;
        token68 = null;
    }
}
