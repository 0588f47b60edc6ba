package dev.statusquo.crawl.probe;

import java.util.ArrayList;
import java.util.List;

/**
 * Which place tries which variants, where all variants at all places would be too many requests: each place tries one at least,
 * and each variant is tried at one place at least.
 */
public final class Spread {

    private Spread() {}

    /** Returns the variants of a place among others, counted from 0; the same each time. */
    public static <T> List<T> at(int place, int places, List<T> variants) {
        List<T> tried = new ArrayList<>();
        int turns = variants.isEmpty() ? 0 : Math.max(places, variants.size());
        for (int turn = place; turn < turns; turn += places) {
            tried.add(variants.get(turn % variants.size()));
        }
        return List.copyOf(tried);
    }
}
