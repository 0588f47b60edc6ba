package dev.statusquo.rule;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.HeaderField;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What is quickly seen of a response, a bit each: that there is content, a fault of framing, a field that some rule is about.
 * Fields beyond the last bit are taken as always there.
 */
final class Traits {

    private static final long ALWAYS = 1;
    private static final long CONTENT = 2;
    private static final long FAULTS = 4;
    private static final int FIRST_FIELD = 3;
    /** A power of two, and several times the number of fields, so that most names are told apart by their slot. */
    private static final int SLOTS = 256;

    private final Map<String, Long> bits = new HashMap<>();
    private final String[][] names = new String[SLOTS][0];
    private final long[][] bitsOfNames = new long[SLOTS][0];

    private Traits() {}

    static Traits of(List<Rule> rules) {
        Traits traits = new Traits();
        rules.forEach(rule -> rule.scope().fields().forEach(traits::add));
        return traits;
    }

    /** Returns what a response needs one of. */
    long needed(Scope scope) {
        return switch (scope.trait()) {
            case NONE -> ALWAYS;
            case CONTENT -> CONTENT;
            case FAULTS -> FAULTS;
            case FIELDS -> {
                long needed = 0;
                for (String field : scope.fields()) {
                    needed |= bits.getOrDefault(field.toLowerCase(Locale.ROOT), ALWAYS);
                }
                yield needed;
            }
        };
    }

    /** Returns what this response has. */
    long of(Exchange exchange) {
        long seen = ALWAYS;
        seen |= exchange.body().isEmpty() ? 0 : CONTENT;
        seen |= exchange.response().faults().isEmpty() ? 0 : FAULTS;
        List<HeaderField> lines = exchange.headers().lines();
        for (int i = 0; i < lines.size(); i++) {
            seen |= bitOf(lines.get(i).name());
        }
        return seen;
    }

    private long bitOf(String name) {
        int slot = slot(name);
        if (slot < 0) {
            return ~0L;
        }
        String[] candidates = names[slot];
        for (int i = 0; i < candidates.length; i++) {
            if (candidates[i].equalsIgnoreCase(name)) {
                return bitsOfNames[slot][i];
            }
        }
        return 0;
    }

    private void add(String field) {
        String name = field.toLowerCase(Locale.ROOT);
        if (bits.containsKey(name) || bits.size() >= Long.SIZE - FIRST_FIELD) {
            return;
        }
        long bit = 1L << FIRST_FIELD + bits.size();
        bits.put(name, bit);
        int slot = slot(field);
        List<String> more = new ArrayList<>(List.of(names[slot]));
        more.add(field);
        names[slot] = more.toArray(String[]::new);
        long[] before = bitsOfNames[slot];
        bitsOfNames[slot] = Arrays.copyOf(before, before.length + 1);
        bitsOfNames[slot][before.length] = bit;
    }

    /**
     * Returns the slot of a name, the same in small and capital letters: the bit of the case is left out. Beyond ASCII more letters
     * are alike, so that such a name has none, -1, and may be any field.
     */
    private static int slot(String name) {
        int length = name.length();
        if (length == 0) {
            return 0;
        }
        int first = name.charAt(0);
        int middle = name.charAt(length / 2);
        int last = name.charAt(length - 1);
        if ((first | middle | last) >= 0x80) {
            return -1;
        }
        return (first & 0x1F) * 7 + (middle & 0x1F) * 3 + (last & 0x1F) + length * 31 & SLOTS - 1;
    }
}
