package dev.statusquo.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * A header section: field lines in the order sent, repeated lines kept apart (RFC 9110, section 5.2). Immutable.
 */
public final class HeaderFields implements Iterable<HeaderField> {

    private static final HeaderFields EMPTY = new HeaderFields(List.of());

    /** Searched by index: every rule looks for a field or two, and an iterator each time would be most of their garbage. */
    private final List<HeaderField> lines;

    private HeaderFields(List<HeaderField> lines) {
        this.lines = lines;
    }

    /** Returns the header section without a line. */
    public static HeaderFields none() {
        return EMPTY;
    }

    /** Returns a header section of these lines. */
    public static HeaderFields of(List<HeaderField> lines) {
        return lines.isEmpty() ? EMPTY : new HeaderFields(List.copyOf(lines));
    }

    /** Returns a header section of names and values in turn, such as {@code of("Allow", "GET", "Date", "…")}. */
    public static HeaderFields of(String... namesAndValues) {
        if (namesAndValues.length % 2 != 0) {
            throw new IllegalArgumentException(
                    "namesAndValues has " + namesAndValues.length + " items; each name needs a value");
        }
        List<HeaderField> lines = new ArrayList<>(namesAndValues.length / 2);
        for (int i = 0; i < namesAndValues.length; i += 2) {
            lines.add(new HeaderField(namesAndValues[i], namesAndValues[i + 1]));
        }
        return of(lines);
    }

    /** Returns the header section of a client that groups the values by name. */
    public static HeaderFields from(Map<String, ? extends Collection<String>> grouped) {
        List<HeaderField> lines = new ArrayList<>(grouped.size());
        grouped.forEach((name, values) -> values.forEach(value -> lines.add(new HeaderField(name, value))));
        return of(lines);
    }

    /** Returns all lines in the order sent. */
    public List<HeaderField> lines() {
        return lines;
    }

    /** Returns the values of the named field, a line each; empty if it is absent. */
    public List<String> values(String name) {
        List<String> values = List.of();
        for (int i = 0; i < lines.size(); i++) {
            HeaderField line = lines.get(i);
            if (line.isNamed(name)) {
                if (values.isEmpty()) {
                    values = List.of(line.value());
                } else {
                    values = new ArrayList<>(values);
                    values.add(line.value());
                }
            }
        }
        return values;
    }

    /** Returns the value of the first line of the named field. */
    public Optional<String> first(String name) {
        for (int i = 0; i < lines.size(); i++) {
            HeaderField line = lines.get(i);
            if (line.isNamed(name)) {
                return Optional.of(line.value());
            }
        }
        return Optional.empty();
    }

    /** Returns the lines of a list field joined by a comma and a space (RFC 9110, section 5.3); empty if it is absent. */
    public Optional<String> combined(String name) {
        List<String> values = values(name);
        return values.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", values));
    }

    /** Returns {@code true} if there is a line of the named field. */
    public boolean contains(String name) {
        for (int i = 0; i < lines.size(); i++) {
            HeaderField line = lines.get(i);
            if (line.isNamed(name)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the names as first sent, without regard to case, each once, sorted. */
    public Collection<String> names() {
        Collection<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        lines.forEach(line -> names.add(line.name()));
        return names;
    }

    /** Returns this section with one more line. */
    public HeaderFields with(String name, String value) {
        List<HeaderField> more = new ArrayList<>(lines);
        more.add(new HeaderField(name, value));
        return of(more);
    }

    /** Returns this section with all lines of the named field replaced by one. */
    public HeaderFields withOnly(String name, String value) {
        return without(name).with(name, value);
    }

    /** Returns this section without the lines of the named field. */
    public HeaderFields without(String name) {
        return of(lines.stream().filter(line -> !line.isNamed(name)).toList());
    }

    @Override
    public Iterator<HeaderField> iterator() {
        return lines.iterator();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HeaderFields fields && lines.equals(fields.lines);
    }

    @Override
    public int hashCode() {
        return lines.hashCode();
    }

    /** Returns the lines, each ended by a line feed. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }
}
