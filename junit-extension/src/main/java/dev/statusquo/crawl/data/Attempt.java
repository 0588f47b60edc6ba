package dev.statusquo.crawl.data;

import dev.statusquo.crawl.spec.DeclaredSchema;
import dev.statusquo.error.schema.JsonKind;
import dev.statusquo.error.schema.JsonValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** One try to make a value of a schema, with one way to choose branches. Bounded in depth and in the number of values. */
final class Attempt {

    private static final int MOST_LEVELS = 24;
    private static final int MOST_VALUES = 5_000;
    private static final int MOST_BRANCHES = 6;

    private static final Map<String, BigDecimal> LARGEST = Map.of(
            "int32", BigDecimal.valueOf(Integer.MAX_VALUE),
            "int64", BigDecimal.valueOf(Long.MAX_VALUE),
            "float", BigDecimal.valueOf(Float.MAX_VALUE),
            "double", BigDecimal.valueOf(Double.MAX_VALUE));

    private final Breadth breadth;
    private final Salt salt;
    private final int branch;
    private final boolean trusting;
    private final Set<String> hopeless;
    private int values;

    /**
     * Makes an attempt.
     *
     * @param branch the index of the branch to choose
     * @param trusting whether examples and defaults within the schema are used
     * @param hopeless the places at which attempts before found no string of the pattern, since it takes long to find none again
     */
    Attempt(Breadth breadth, Salt salt, int branch, boolean trusting, Set<String> hopeless) {
        this.breadth = breadth;
        this.salt = salt;
        this.branch = branch;
        this.trusting = trusting;
        this.hopeless = hopeless;
    }

    Breadth breadth() {
        return breadth;
    }

    /** Returns a string of a pattern for a place that is not taken yet, empty if none was found. */
    Optional<String> name(String pattern, Place place, Predicate<String> free) {
        return PatternStrings.of(pattern, salt.random(place.path() + pattern), free);
    }

    /** Returns what the schemas ask for together, as this attempt sees it. */
    Shape shape(List<DeclaredSchema> schemas) {
        return Shape.of(schemas, Branches.at(branch));
    }

    /** Returns a value of the schemas, or throws a {@link DeadEnd}. */
    JsonValue value(List<DeclaredSchema> schemas, Place place) {
        if (++values > MOST_VALUES || place.depth() > MOST_LEVELS) {
            throw new DeadEnd("it asks for values nested without end");
        }
        DeadEnd last = new DeadEnd("it refuses every value");
        for (Shape shape : shapes(schemas, place)) {
            try {
                return value(shape, schemas, place);
            } catch (DeadEnd end) {
                last = end;
            }
        }
        throw last;
    }

    /** Returns what is asked for with one branch after the other; branches that lead back into a value around come last. */
    private List<Shape> shapes(List<DeclaredSchema> schemas, Place place) {
        Shape first = shape(schemas);
        if (first.alternatives == 1) {
            return List.of(first);
        }
        List<Shape> onward = new ArrayList<>();
        List<Shape> back = new ArrayList<>();
        for (int i = 0; i < Math.min(first.alternatives, MOST_BRANCHES); i++) {
            Shape shape = i == 0 ? first : Shape.of(schemas, Branches.at(branch + i));
            (place.isWithin(shape.parts) ? back : onward).add(shape);
        }
        onward.addAll(back);
        return onward;
    }

    private JsonValue value(Shape shape, List<DeclaredSchema> schemas, Place place) {
        if (shape.impossible) {
            throw new DeadEnd("its parts contradict each other");
        }
        JsonValue given = given(shape, schemas, place);
        if (given.isPresent()) {
            return given;
        }
        if (place.depth() == 0 && place.name().isEmpty() && schemas.stream().allMatch(DeclaredSchema::isAny)) {
            return JsonValue.object(Map.of());
        }
        return switch (shape.type(branch)) {
            case "object" -> new ObjectValues(this).of(shape, place);
            case "array" -> new ArrayValues(this).of(shape, place);
            case "integer" -> number(shape, true, place);
            case "number" -> number(shape, false, place);
            case "boolean" -> JsonValue.of(place.index() % 2 == 0);
            case "null" -> JsonValue.ofNull();
            default -> JsonValue.of(string(shape, schemas, place));
        };
    }

    private JsonValue given(Shape shape, List<DeclaredSchema> schemas, Place place) {
        List<JsonValue> candidates = new ArrayList<>();
        if (trusting && place.index() == 0) {
            candidates.addAll(shape.examples);
            candidates.add(shape.preset);
        }
        for (JsonValue candidate : candidates) {
            boolean usable = candidate.isPresent() && !candidate.is(JsonKind.NULL);
            if (usable && schemas.stream().allMatch(schema -> Conformance.holds(schema, candidate))) {
                return salt.variation() == 0 ? candidate : Variation.of(schemas, candidate, place, salt);
            }
        }
        List<JsonValue> allowed = shape.allowed == null
                ? List.of()
                : shape.allowed.stream().filter(value -> ofType(value, shape)).toList();
        if (shape.allowed != null && allowed.isEmpty()) {
            throw new DeadEnd("no value of its enum is of its type");
        }
        return allowed.isEmpty() ? JsonValue.absent() : allowed.get(place.index() % allowed.size());
    }

    private static boolean ofType(JsonValue value, Shape shape) {
        if (shape.types == null) {
            return true;
        }
        return switch (value.kind()) {
            case NULL -> shape.types.contains("null");
            case NUMBER -> shape.types.contains(value.isInteger() ? "integer" : "number");
            default -> shape.types.contains(value.kind().toString());
        };
    }

    private JsonValue number(Shape shape, boolean whole, Place place) {
        NumberRange range = range(shape);
        BigDecimal number = range.value(whole, place.index())
                .or(() -> range.value(whole, 0))
                .orElseThrow(() -> new DeadEnd("no number is within its bounds"));
        return whole && number.abs().compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) <= 0
                ? JsonValue.of(number.longValue())
                : JsonValue.of(number);
    }

    /** Returns the bounds of a number, those that its format implies included. */
    private static NumberRange range(Shape shape) {
        BigDecimal bound = LARGEST.get(shape.format);
        if (bound == null) {
            return shape.range;
        }
        NumberRange range = shape.range.copy();
        BigDecimal least = bound.negate();
        range.atLeast(shape.format.startsWith("int") ? least.subtract(BigDecimal.ONE) : least, false);
        range.atMost(bound, false);
        return range;
    }

    private String string(Shape shape, List<DeclaredSchema> schemas, Place place) {
        if (shape.minLength > shape.maxLength) {
            throw new DeadEnd("its minLength is above its maxLength");
        }
        String search = place.path() + shape.patterns;
        if (hopeless.contains(search)) {
            throw new DeadEnd("no string of its pattern was found");
        }
        Predicate<String> fits = text -> {
            int length = text.codePointCount(0, text.length());
            boolean sized = length >= shape.minLength && length <= shape.maxLength;
            return sized
                    && (shape.patterns.isEmpty()
                            || schemas.stream().allMatch(schema -> schema.accepts(JsonValue.of(text))));
        };
        String made = StringValues.of(shape, place.name(), place.path(), salt, fits);
        if (!shape.patterns.isEmpty() && !fits.test(made)) {
            hopeless.add(search);
        }
        return made;
    }
}
