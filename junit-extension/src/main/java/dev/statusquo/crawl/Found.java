package dev.statusquo.crawl;

import java.util.Map;

/**
 * What a path names.
 *
 * @param values the values of its parameters
 * @param own whether the crawl created the last thing it names
 * @param missing why a value is missing, empty if none is
 */
record Found(Map<String, String> values, boolean own, String missing) {

    static Found missing(String reason) {
        return new Found(Map.of(), false, reason);
    }
}
