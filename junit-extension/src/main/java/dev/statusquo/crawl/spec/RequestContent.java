package dev.statusquo.crawl.spec;

import dev.statusquo.error.schema.JsonPointer;
import java.util.List;

/**
 * What may be sent as content.
 *
 * @param required whether a request without content is wrong
 * @param alternatives one for each media type, in the order declared
 * @param pointer where it is declared
 */
public record RequestContent(boolean required, List<MediaContent> alternatives, JsonPointer pointer) {

    public RequestContent {
        alternatives = List.copyOf(alternatives);
    }
}
