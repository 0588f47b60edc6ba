package dev.statusquo.error;

import java.util.List;

/** What is particular to one form of error bodies; {@link JsonErrorShape} does what is common to all. */
interface ErrorDialect {

    /** Returns the name of the resource with the JSON Schema, such as {@code spring-boot}. */
    String id();

    /** Returns what people call it, so that "this is …" reads well. */
    String name();

    /** Returns the media types it may be sent as; the first is the one to recommend. */
    default List<String> mediaTypes() {
        return List.of("application/json");
    }

    /** Returns {@code true} if a JSON object is meant to be of this form. */
    boolean recognises(ErrorBody body);

    /** Returns what the body says. */
    ErrorDetails details(ErrorBody body);

    /** Notes what the schema cannot say. */
    void check(ErrorBody body, Deviations deviations);
}
