package dev.statusquo.junit;

import dev.statusquo.error.ErrorShape;
import dev.statusquo.error.ErrorShapes;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The error shapes by the names that an annotation gives them. */
final class ErrorShapeNames {

    private static final String OWN = "classpath:";

    private static final Map<String, ErrorShape> NAMES = new TreeMap<>(Map.ofEntries(
            Map.entry("rfc9457", ErrorShapes.problemDetails()),
            Map.entry("problem-details", ErrorShapes.problemDetails()),
            Map.entry("status-guide", ErrorShapes.statusGuide()),
            Map.entry("zalando-problem", ErrorShapes.zalandoProblem()),
            Map.entry("asp-net-problem", ErrorShapes.aspNetProblem()),
            Map.entry("spring-problem", ErrorShapes.springProblem()),
            Map.entry("spring-boot", ErrorShapes.springBoot()),
            Map.entry("json-api", ErrorShapes.jsonApi()),
            Map.entry("google", ErrorShapes.google()),
            Map.entry("microsoft", ErrorShapes.microsoft()),
            Map.entry("stripe", ErrorShapes.stripe()),
            Map.entry("git-hub", ErrorShapes.gitHub()),
            Map.entry("graph-ql", ErrorShapes.graphQl()),
            Map.entry("fast-api", ErrorShapes.fastApi()),
            Map.entry("django-rest", ErrorShapes.djangoRest()),
            Map.entry("rails", ErrorShapes.rails()),
            Map.entry("laravel", ErrorShapes.laravel()),
            Map.entry("nest", ErrorShapes.nest()),
            Map.entry("quarkus", ErrorShapes.quarkus()),
            Map.entry("micronaut", ErrorShapes.micronaut()),
            Map.entry("aws", ErrorShapes.aws()),
            Map.entry("kubernetes", ErrorShapes.kubernetes())));

    private ErrorShapeNames() {}

    /**
     * Returns the shape of this name; what starts with {@code classpath:} is the schema of a project's own.
     *
     * @throws IllegalArgumentException if there is no such resource
     * @throws dev.statusquo.error.schema.SchemaUnusableException if it is no schema
     */
    static Optional<ErrorShape> named(String name) {
        return isOwn(name)
                ? Optional.of(ErrorShape.ofSchema("the shape of " + name.substring(OWN.length()), name))
                : Optional.ofNullable(NAMES.get(name));
    }

    /** Returns {@code true} for a shape of the project's own. */
    static boolean isOwn(String name) {
        return name.startsWith(OWN) && name.length() > OWN.length();
    }

    /** Returns the name that someone who mistyped one probably meant. */
    static String nearest(String typed) {
        return NearestWord.to(typed, NAMES.keySet());
    }
}
