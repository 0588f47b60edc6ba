package dev.statusquo.rule;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.HeaderField;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * What is quickly seen of a response, a bit each: that there is content, a fault of framing, one of the fields that some rule is
 * about, an unusual or repeated one. What is beyond the last bit is taken as always there.
 */
final class Traits {

    private static final long ALWAYS = 1;
    private static final long CONTENT = 2;
    private static final long FAULTS = 4;
    private static final int FIRST_OF_FIELDS = 3;
    /** For 32 first letters and eight lengths, so that most names are told apart by their slot. */
    private static final int SLOTS = 256;

    /** By what is asked of which fields, all rules that ask the same together. */
    private final Map<Asked, Long> bits = new HashMap<>();

    private final Field[][] fields = new Field[SLOTS][0];
    private int ids;

    /** What rules ask of fields. */
    private record Asked(Scope.Trait trait, Set<String> names) {

        static Asked by(Scope scope) {
            Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
            names.addAll(scope.fields());
            return new Asked(scope.trait(), names);
        }
    }

    /**
     * A field that rules ask for.
     *
     * @param id a bit of its own, to tell a second line; 0 if all are taken
     * @param present the bits that a response with this field has
     * @param unusual those that it has if the value is not usual, or not alone
     * @param repeated those that it has from the second line on
     */
    private record Field(String name, long id, long present, long unusual, long repeated, Predicate<String> usual) {}

    private Traits() {}

    static Traits of(List<Rule> rules) {
        Traits traits = new Traits();
        for (Rule rule : rules) {
            Asked asked = Asked.by(rule.scope());
            if (!asked.names.isEmpty() && traits.bits.size() < Long.SIZE - FIRST_OF_FIELDS) {
                traits.bits.putIfAbsent(asked, 1L << FIRST_OF_FIELDS + traits.bits.size());
            }
        }
        Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        traits.bits.keySet().forEach(asked -> names.addAll(asked.names));
        names.forEach(traits::add);
        return traits;
    }

    private void add(String name) {
        long unusual = bitsOf(Scope.Trait.UNUSUAL_FIELDS, name);
        long repeated = bitsOf(Scope.Trait.REPEATED_FIELDS, name);
        long present = bitsOf(Scope.Trait.FIELDS, name);
        long id = (unusual | repeated) == 0 ? 0 : nextId();
        if (id == 0) {
            present |= unusual | repeated;
        }
        int slot = slot(name);
        List<Field> more = new ArrayList<>(List.of(fields[slot]));
        more.add(new Field(name, id, present, unusual, repeated, UsualValues.of(name)));
        fields[slot] = more.toArray(Field[]::new);
    }

    private long bitsOf(Scope.Trait trait, String name) {
        long all = 0;
        for (Map.Entry<Asked, Long> entry : bits.entrySet()) {
            Asked asked = entry.getKey();
            all |= asked.trait == trait && asked.names.contains(name) ? entry.getValue() : 0;
        }
        return all;
    }

    private long nextId() {
        return ids == Long.SIZE ? 0 : 1L << ids++;
    }

    /** Returns what a response needs. */
    long needed(Scope scope) {
        return switch (scope.trait()) {
            case NONE -> ALWAYS;
            case CONTENT -> CONTENT;
            case FAULTS -> FAULTS;
            case FIELDS, UNUSUAL_FIELDS, REPEATED_FIELDS -> bits.getOrDefault(Asked.by(scope), ALWAYS);
        };
    }

    /** Returns what this response has. */
    long of(Exchange exchange) {
        long seen = ALWAYS;
        seen |= exchange.body().isEmpty() ? 0 : CONTENT;
        seen |= exchange.response().faults().isEmpty() ? 0 : FAULTS;
        long names = 0;
        List<HeaderField> lines = exchange.headers().lines();
        for (int i = 0; i < lines.size(); i++) {
            HeaderField line = lines.get(i);
            int slot = slot(line.name());
            if (slot < 0) {
                return ~0L;
            }
            for (Field field : fields[slot]) {
                if (field.name.equalsIgnoreCase(line.name())) {
                    seen |= field.present;
                    if ((names & field.id) != 0) {
                        seen |= field.unusual | field.repeated;
                    } else if (field.unusual != 0 && !field.usual.test(line.value())) {
                        seen |= field.unusual;
                    }
                    names |= field.id;
                }
            }
        }
        return seen;
    }

    /**
     * Returns the slot of a name, by its first letter, be it small or capital, and its length. Beyond ASCII more letters are alike,
     * so that a name that begins so has none, -1, and may be any field.
     */
    private static int slot(String name) {
        char first = name.isEmpty() ? 0 : name.charAt(0);
        return first >= 0x80 ? -1 : (first & 0x1F) << 3 | name.length() & 7;
    }
}
