package dev.statusquo.crawl;

import java.util.Map;

/**
 * A thing of the service, whoever made it.
 *
 * @param item the template of the path it stands at
 * @param values the values of its parameters
 */
record Thing(String item, Map<String, String> values) {

    static Thing of(Created created) {
        return new Thing(created.item(), created.values());
    }
}
