package dev.statusquo.crawl.spec;

import dev.statusquo.error.schema.JsonPointer;

/**
 * Something wrong with a declaration that does not hinder its use, such as an operationId given twice.
 *
 * @param pointer the place
 * @param text what is wrong there
 */
public record Remark(JsonPointer pointer, String text) {

    @Override
    public String toString() {
        return pointer + ": " + text;
    }
}
