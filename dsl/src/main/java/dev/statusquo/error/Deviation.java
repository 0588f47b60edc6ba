package dev.statusquo.error;

/**
 * One way in which an error body departs from its shape.
 *
 * @param pointer the JSON pointer of the place, empty for the body as a whole, {@code header Name} for a header field
 * @param problem what is wrong there, naming the value seen and what was expected
 */
public record Deviation(String pointer, String problem) {

    @Override
    public String toString() {
        return pointer.isEmpty() ? problem : pointer + ": " + problem;
    }
}
