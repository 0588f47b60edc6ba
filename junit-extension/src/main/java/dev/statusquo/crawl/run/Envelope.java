package dev.statusquo.crawl.run;

import dev.statusquo.crawl.Observation;
import dev.statusquo.error.ErrorShape;
import dev.statusquo.error.ErrorShapes;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The form of an error as one that clients parse: its shape and its media type.
 *
 * @param shape the name of the shape
 * @param mediaType type and subtype
 */
record Envelope(String shape, String mediaType) {

    private static final String PROBLEM = ErrorShapes.problemDetails().name();

    /** Frameworks add members of their own to problem details, some only to some errors. It stays one shape to a client. */
    private static final Set<String> PROBLEMS = Set.of(
            PROBLEM,
            ErrorShapes.springProblem().name(),
            ErrorShapes.aspNetProblem().name(),
            ErrorShapes.zalandoProblem().name());

    /** Told by few members, which one service may well send here and leave out there: too little to tell them apart. */
    private static final Set<String> LOOSE = Set.of(
            ErrorShapes.fastApi().name(),
            ErrorShapes.djangoRest().name(),
            ErrorShapes.rails().name(),
            ErrorShapes.laravel().name(),
            ErrorShapes.gitHub().name(),
            ErrorShapes.micronaut().name());

    private static final Set<String> KNOWN =
            ErrorShapes.all().stream().map(ErrorShape::name).collect(Collectors.toUnmodifiableSet());
    private static final Set<String> NO_JSON = Set.of(
            "broken JSON",
            "plain text",
            "binary content",
            "XML",
            "an HTML page",
            "Spring Boot's Whitelabel page in HTML");
    private static final String UNKNOWN = "JSON of no known error shape";

    static Envelope of(Observation seen) {
        return new Envelope(usual(seen.error().shape()), seen.mediaType());
    }

    /** Returns the name under which shapes that cannot or need not be told apart are compared. */
    static String usual(String shape) {
        return PROBLEMS.contains(shape) ? PROBLEM : LOOSE.contains(shape) ? UNKNOWN : shape;
    }

    /** Returns {@code true} for an error whose content a program can read; what is for people is blamed where it is seen. */
    static boolean isMachineReadable(Observation seen) {
        String shape = seen.error().shape();
        return seen.isError() && (KNOWN.contains(shape) || !shape.isEmpty() && isForPrograms(shape, seen.mediaType()));
    }

    /** What is called JSON and is none is blamed where it is seen, too. */
    private static boolean isForPrograms(String shape, String mediaType) {
        return mediaType.endsWith("json")
                ? !NO_JSON.contains(shape)
                : mediaType.endsWith("xml") && !mediaType.contains("xhtml");
    }

    @Override
    public String toString() {
        return mediaType.isEmpty() ? shape : shape + " as " + mediaType;
    }
}
