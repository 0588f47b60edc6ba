package dev.statusquo.header;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The request fields that the response depends on, {@code Vary} (RFC 9110, section 12.5.5).
 *
 * <p>Valid: {@code Accept, Accept-Encoding}. Broken at offset 6: {@code Accept; Origin}, where a comma is missing.
 *
 * @param names the field names in lower case, in the order sent, with duplicates; an asterisk is one of them
 */
public record Vary(List<String> names) {

    /** Lowers the case; refuses what is no field name. */
    public Vary {
        names = names.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
        for (String name : names) {
            if (!Ascii.isToken(name)) {
                throw new IllegalArgumentException(
                        "field name \"" + name + "\" is not a token; use one such as Accept");
            }
        }
    }

    /** Returns the names of one line. */
    public static Parsed<Vary> parse(String value) {
        FieldCursor cursor = new FieldCursor(value);
        List<String> names = new ArrayList<>();
        while (cursor.nextMember()) {
            String name = cursor.token("a field name");
            if (!name.isEmpty()) {
                names.add(name);
            }
        }
        return cursor.finish(new Vary(names));
    }

    /** Returns the names of all lines; offsets count in the lines joined by {@code ", "}. */
    public static Parsed<Vary> parse(List<String> lines) {
        return parse(FieldCursor.combine(lines));
    }

    /** Returns whether the response depends on more than can be named. */
    public boolean isAny() {
        return names.contains("*");
    }

    /** Returns whether the response may depend on the field, which an asterisk always says. */
    public boolean covers(String name) {
        return isAny() || names.contains(name.toLowerCase(Locale.ROOT));
    }

    /** Returns what is allowed but hardly meant. */
    public List<String> remarks() {
        List<String> remarks = new ArrayList<>();
        if (isAny() && names.size() > 1) {
            remarks.add("the asterisk makes the other names pointless");
        }
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            if (!seen.add(name)) {
                remarks.add(name + " is listed twice");
            }
        }
        if (seen.contains("authorization")) {
            remarks.add(
                    "authorization need not be listed, caches keep such responses apart (RFC 9110, section 12.5.5)");
        }
        return remarks;
    }

    @Override
    public String toString() {
        return String.join(", ", names);
    }
}
