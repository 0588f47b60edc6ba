package dev.statusquo.crawl;

import java.util.ArrayList;
import java.util.List;

/**
 * The part of a path template that ends with one of its parameters, such as {@code /users/{id}} of {@code /users/{id}/orders}.
 *
 * @param parameter the name of the parameter
 * @param item the template up to and with the parameter's segment
 * @param collection the template up to the parameter's segment, {@code /} for the root
 */
record ItemPath(String parameter, String item, String collection) {

    /** Returns the item paths of a template, one for each segment that is a parameter as a whole. */
    static List<ItemPath> of(String template) {
        List<ItemPath> paths = new ArrayList<>();
        int from = 0;
        while (from < template.length()) {
            int slash = template.indexOf('/', from + 1);
            int end = slash < 0 ? template.length() : slash;
            String segment = template.substring(from + 1, end);
            if (segment.startsWith("{") && segment.indexOf('}') == segment.length() - 1) {
                String collection = from == 0 ? "/" : template.substring(0, from);
                paths.add(new ItemPath(
                        segment.substring(1, segment.length() - 1), template.substring(0, end), collection));
            }
            from = end;
        }
        return paths;
    }
}
