package dev.statusquo.error;

import dev.statusquo.exchange.Body;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/** Finds which of many literals stand in a text, in one pass and without regard to case (the automaton of Aho and Corasick). */
final class LiteralScan {

    private static final int ALPHABET = 128;
    private static final BitSet NO_GROUP = new BitSet();

    private final short[] next;
    private final BitSet[] found;
    private final boolean[] ends;

    /** Builds the automaton; the literals at an index of {@code groups} belong together. */
    LiteralScan(List<List<String>> groups) {
        int most = 1;
        for (List<String> group : groups) {
            most += group.stream().mapToInt(String::length).sum();
        }
        short[] edges = new short[most * ALPHABET];
        BitSet[] groupsAt = new BitSet[most];
        Arrays.setAll(groupsAt, state -> new BitSet());
        int states = 1;
        for (int group = 0; group < groups.size(); group++) {
            for (String literal : groups.get(group)) {
                int state = 0;
                for (int i = 0; i < literal.length(); i++) {
                    int edge = state * ALPHABET + folded(literal.charAt(i));
                    if (edges[edge] == 0) {
                        edges[edge] = (short) states++;
                    }
                    state = edges[edge];
                }
                groupsAt[state].set(group);
            }
        }
        this.next = Arrays.copyOf(edges, states * ALPHABET);
        this.found = Arrays.copyOf(groupsAt, states);
        linkFailures(states);
        takeCapitalsForSmallLetters(states);
        this.ends = new boolean[states];
        for (int state = 0; state < states; state++) {
            ends[state] = !found[state].isEmpty();
        }
    }

    private void linkFailures(int states) {
        int[] failure = new int[states];
        Deque<Integer> queue = new ArrayDeque<>();
        for (int c = 0; c < ALPHABET; c++) {
            if (next[c] != 0) {
                queue.add((int) next[c]);
            }
        }
        while (!queue.isEmpty()) {
            int state = queue.remove();
            found[state].or(found[failure[state]]);
            for (int c = 0; c < ALPHABET; c++) {
                int target = next[state * ALPHABET + c];
                int fallback = next[failure[state] * ALPHABET + c];
                if (target == 0) {
                    next[state * ALPHABET + c] = (short) fallback;
                } else {
                    failure[target] = fallback;
                    queue.add(target);
                }
            }
        }
    }

    private void takeCapitalsForSmallLetters(int states) {
        for (int state = 0; state < states; state++) {
            for (char c = 'A'; c <= 'Z'; c++) {
                next[state * ALPHABET + c] = next[state * ALPHABET + folded(c)];
            }
        }
    }

    /** Returns the groups of which a literal stands in the text, a set to read only. */
    BitSet groupsIn(String text) {
        BitSet groups = NO_GROUP;
        int state = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            state = c < ALPHABET ? next[state * ALPHABET + c] : 0;
            if (ends[state]) {
                groups = groups.isEmpty() ? new BitSet() : groups;
                groups.or(found[state]);
            }
        }
        return groups;
    }

    /** Returns whether a literal of one of these groups stands in the bytes, each taken as a character. */
    boolean finds(Body bytes, BitSet groups) {
        int state = 0;
        for (int i = 0; i < bytes.length(); i++) {
            int c = bytes.at(i);
            state = c < ALPHABET ? next[state * ALPHABET + c] : 0;
            if (ends[state] && found[state].intersects(groups)) {
                return true;
            }
        }
        return false;
    }

    private static int folded(char c) {
        return c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c;
    }
}
