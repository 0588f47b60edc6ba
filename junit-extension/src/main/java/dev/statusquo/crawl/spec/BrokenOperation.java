package dev.statusquo.crawl.spec;

import dev.statusquo.error.schema.JsonPointer;

/**
 * An operation that is declared in a way that cannot be read.
 *
 * @param method the method, upper case; {@code *} where a whole path is broken
 * @param path the path template as written
 * @param pointer the place of the fault, which may be one the operation refers to
 * @param problem what is wrong there
 */
public record BrokenOperation(String method, String path, JsonPointer pointer, String problem) {

    /** Returns method and path template, such as {@code POST /users}. */
    public String key() {
        return method + " " + path;
    }

    /** Returns the operation, the place and the problem as one sentence. */
    @Override
    public String toString() {
        return key() + ": " + pointer + ": " + problem;
    }
}
