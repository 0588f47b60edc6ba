package dev.statusquo.crawl.spec;

import dev.statusquo.error.schema.JsonPointer;
import java.util.List;

/**
 * A response as declared.
 *
 * @param status the status it is declared for
 * @param description what it means
 * @param contents what it may carry, one for each media type; none for a response without content
 * @param headers the header fields it names
 * @param links the operations its values lead to
 * @param pointer where it is declared
 */
public record DeclaredResponse(
        DeclaredStatus status,
        String description,
        List<MediaContent> contents,
        List<DeclaredHeader> headers,
        List<DeclaredLink> links,
        JsonPointer pointer) {

    public DeclaredResponse {
        contents = List.copyOf(contents);
        headers = List.copyOf(headers);
        links = List.copyOf(links);
    }

    /** Returns a response of which nothing is known but its status. */
    public static DeclaredResponse of(DeclaredStatus status, JsonPointer pointer) {
        return new DeclaredResponse(status, "", List.of(), List.of(), List.of(), pointer);
    }
}
