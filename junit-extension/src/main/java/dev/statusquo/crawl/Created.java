package dev.statusquo.crawl;

import java.util.Map;

/**
 * Something that the crawl created and means to delete.
 *
 * @param item the item path template, such as {@code /users/{id}}
 * @param values the values of all its parameters
 * @param identity who created it, empty for nobody in particular
 */
record Created(String item, Map<String, String> values, String identity) {

    Created {
        values = Map.copyOf(values);
    }
}
