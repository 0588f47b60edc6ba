package dev.statusquo.header;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The range units a resource supports, {@code Accept-Ranges} (RFC 9110, section 14.3).
 *
 * <p>Valid: {@code bytes}. Broken at offset 5: {@code bytes=0-}.
 *
 * @param units the units in lower case, at least one; {@code none} is one that stands for none
 */
public record AcceptRanges(List<String> units) {

    /** Lowers the case; refuses an empty list. */
    public AcceptRanges {
        units = units.stream().map(unit -> unit.toLowerCase(Locale.ROOT)).toList();
        if (units.isEmpty() || !units.stream().allMatch(Ascii::isToken)) {
            throw new IllegalArgumentException("range units " + units + " are not tokens; use bytes or none");
        }
    }

    /** Returns the units of one line. */
    public static Parsed<AcceptRanges> parse(String value) {
        FieldCursor cursor = new FieldCursor(value);
        List<String> units = new ArrayList<>();
        while (cursor.nextMember()) {
            String unit = cursor.token("a range unit such as bytes");
            if (!unit.isEmpty()) {
                units.add(unit);
            }
        }
        if (units.isEmpty()) {
            cursor.fail("a range unit such as bytes");
        }
        return cursor.failed() ? cursor.malformed() : cursor.finish(new AcceptRanges(units));
    }

    /** Returns the units of all lines; offsets count in the lines joined by {@code ", "}. */
    public static Parsed<AcceptRanges> parse(List<String> lines) {
        return parse(FieldCursor.combine(lines));
    }

    /** Returns whether ranges of the unit are supported. */
    public boolean supports(String unit) {
        return !isNone() && units.contains(unit.toLowerCase(Locale.ROOT));
    }

    /** Returns whether {@code none} is listed, which should stand alone. */
    public boolean isNone() {
        return units.contains("none");
    }

    @Override
    public String toString() {
        return String.join(", ", units);
    }
}
