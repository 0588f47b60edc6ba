package dev.statusquo.crawl.data;

import dev.statusquo.crawl.spec.DeclaredSchema;
import dev.statusquo.crawl.spec.MediaContent;
import dev.statusquo.crawl.spec.NamedExample;
import dev.statusquo.crawl.spec.Parameter;
import dev.statusquo.crawl.spec.SpecFaultException;
import dev.statusquo.error.schema.JsonKind;
import dev.statusquo.error.schema.JsonText;
import dev.statusquo.error.schema.JsonValue;
import dev.statusquo.error.schema.SchemaViolation;
import dev.statusquo.exchange.Status;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes valid values of schemas. What a document gives as an example comes first, then what it gives as a default or lists, then
 * what is made up. Read-only members are left out. The same seed and variation make the same values, in whatever order asked.
 *
 * <pre>{@code
 * ValueGenerator values = ValueGenerator.seeded(7);
 * values.of(content).value();                  // {"title":"title-k3x9ab2c","pages":1}
 * values.variation(1).of(content).value();     // {"title":"title-p8w2mm4d","pages":1}
 * }</pre>
 *
 * <p>Immutable, safe for several threads.
 */
public final class ValueGenerator {

    private static final int ATTEMPTS = 8;

    private final Salt salt;
    private final Breadth breadth;

    private ValueGenerator(Salt salt, Breadth breadth) {
        this.salt = salt;
        this.breadth = breadth;
    }

    /** Returns a generator for a seed. */
    public static ValueGenerator seeded(long seed) {
        return new ValueGenerator(new Salt(seed, 0), Breadth.USUAL);
    }

    /** Returns a generator of other values: names, e-mail addresses and their like differ, in examples too. 0 is the first. */
    public ValueGenerator variation(int n) {
        return new ValueGenerator(new Salt(salt.seed(), n), breadth);
    }

    /** Returns a generator of values of another breadth. */
    public ValueGenerator breadth(Breadth other) {
        return new ValueGenerator(salt, other);
    }

    Breadth breadth() {
        return breadth;
    }

    Salt salt() {
        return salt;
    }

    /**
     * Returns a value to send as content: an example that is meant to succeed, else a made one.
     *
     * @throws UnsatisfiableSchemaException if no value was found
     */
    public GeneratedValue of(MediaContent content) {
        Optional<NamedExample> example = content.examples().stream()
                .filter(NamedExample::isMeantToSucceed)
                .min(Comparator.comparing(each -> each.status().isEmpty()));
        boolean onlyExample = breadth == Breadth.USUAL || content.schema().isAny();
        return onlyExample && example.isPresent()
                ? example(content.schema(), example.get(), Place.ROOT)
                : of(content.schema());
    }

    /** Returns the example whose name speaks of a status, as {@code 409_duplicate} does; empty if there is none. */
    public Optional<GeneratedValue> of(MediaContent content, Status status) {
        return content.examples().stream()
                .filter(example -> example.status().filter(status::equals).isPresent())
                .findFirst()
                .map(example -> example(content.schema(), example, Place.ROOT));
    }

    /**
     * Returns a value of a parameter: its example, else a made one. An array has an element if it may, since one without leaves
     * nothing on the wire that the parameter could be seen by.
     *
     * @throws UnsatisfiableSchemaException if no value was found
     */
    public GeneratedValue of(Parameter parameter) {
        Optional<NamedExample> example = parameter.examples().stream()
                .filter(NamedExample::isMeantToSucceed)
                .findFirst();
        Place place = Place.named(parameter.name());
        if (example.isEmpty()) {
            GeneratedValue made = told(parameter, made(parameter.schema(), place), place);
            boolean nothing = made.value().elements().isEmpty() && made.value().is(JsonKind.ARRAY);
            return nothing && breadth == Breadth.SMALLEST
                    ? breadth(Breadth.USUAL).of(parameter)
                    : made;
        }
        GeneratedValue given = example(parameter.schema(), example.get(), place);
        boolean plain = !given.value().is(JsonKind.OBJECT) && !given.value().is(JsonKind.ARRAY);
        boolean fitsAsText = plain && ParameterFaults.fitsSomehow(parameter.schema(), WireForm.text(given.value()));
        return !given.fits() && fitsAsText ? given.withValue(given.value(), List.of()) : given;
    }

    /** On the wire a number is told from a string by its form only: where both are allowed, a string that is no number is clear. */
    private GeneratedValue told(Parameter parameter, GeneratedValue made, Place place) {
        boolean number = made.value().is(JsonKind.NUMBER) || made.value().is(JsonKind.BOOLEAN);
        if (!number
                || !violations(parameter.schema(), JsonValue.of(WireForm.text(made.value())))
                        .isEmpty()) {
            return made;
        }
        for (int branch = 1; branch < ATTEMPTS; branch++) {
            Optional<JsonValue> text = text(parameter.schema(), branch, place);
            if (text.isPresent()) {
                return new GeneratedValue(text.get(), "generated", List.of());
            }
        }
        return made;
    }

    private Optional<JsonValue> text(DeclaredSchema schema, int branch, Place place) {
        try {
            JsonValue value = new Attempt(breadth, salt, branch, false, new HashSet<>()).value(List.of(schema), place);
            return Optional.of(value)
                    .filter(made -> made.is(JsonKind.STRING))
                    .filter(made -> violations(schema, made).isEmpty());
        } catch (DeadEnd none) {
            return Optional.empty();
        }
    }

    /**
     * Returns a made value of a schema.
     *
     * @throws UnsatisfiableSchemaException if no value was found
     */
    public GeneratedValue of(DeclaredSchema schema) {
        return made(schema, Place.ROOT);
    }

    private GeneratedValue example(DeclaredSchema schema, NamedExample example, Place place) {
        String origin = example.name().isEmpty() ? "example" : "example '" + example.name() + "'";
        JsonValue value = unquoted(schema, example.value());
        if (salt.variation() == 0) {
            return new GeneratedValue(value, origin, violations(schema, value));
        }
        JsonValue varied = Variation.of(List.of(schema), value, place, salt);
        List<SchemaViolation> after = violations(schema, varied);
        List<SchemaViolation> before = after.isEmpty() ? after : violations(schema, value);
        return after.size() <= before.size()
                ? new GeneratedValue(varied, origin, after)
                : new GeneratedValue(value, origin, before);
    }

    /** Some documents write an example as text that holds JSON; what the schema asks for tells. */
    private static JsonValue unquoted(DeclaredSchema schema, JsonValue example) {
        JsonValue held =
                example.text().map(text -> JsonText.parse(text).orAbsent()).orElse(JsonValue.absent());
        boolean quoted = held.is(JsonKind.OBJECT) || held.is(JsonKind.ARRAY);
        return quoted
                        && !violations(schema, example).isEmpty()
                        && violations(schema, held).isEmpty()
                ? held
                : example;
    }

    private GeneratedValue madeAtBreadth(DeclaredSchema schema, Place place, Set<String> hopeless) {
        @Nullable GeneratedValue best = null;
        String reason = "";
        for (int i = 0; i < ATTEMPTS; i++) {
            try {
                Attempt attempt = new Attempt(breadth, salt, i / 2, i % 2 == 0, hopeless);
                JsonValue value = attempt.value(List.of(schema), place);
                GeneratedValue made = new GeneratedValue(value, "generated", violations(schema, value));
                if (made.fits()) {
                    return made;
                }
                best = best == null
                                || made.violations().size() < best.violations().size()
                        ? made
                        : best;
            } catch (DeadEnd end) {
                reason = String.valueOf(end.getMessage());
            } catch (SpecFaultException fault) {
                throw new UnsatisfiableSchemaException(schema, String.valueOf(fault.getMessage()));
            }
        }
        if (best == null) {
            throw new UnsatisfiableSchemaException(schema, reason);
        }
        return best;
    }

    /** A schema may allow each of its members and yet not all together, or ask for more to tell its branches apart. */
    private GeneratedValue made(DeclaredSchema schema, Place place) {
        Set<String> hopeless = new HashSet<>();
        GeneratedValue usual = madeAtBreadth(schema, place, hopeless);
        if (usual.fits()) {
            return usual;
        }
        return Stream.of(Breadth.USUAL, Breadth.SMALLEST, Breadth.FULLEST)
                .filter(other -> other != breadth)
                .flatMap(other -> breadth(other).fitting(schema, place, hopeless).stream())
                .findFirst()
                .orElse(usual);
    }

    private Optional<GeneratedValue> fitting(DeclaredSchema schema, Place place, Set<String> hopeless) {
        try {
            return Optional.of(madeAtBreadth(schema, place, hopeless)).filter(GeneratedValue::fits);
        } catch (UnsatisfiableSchemaException none) {
            return Optional.empty();
        }
    }

    private static List<SchemaViolation> violations(DeclaredSchema schema, JsonValue value) {
        try {
            return Conformance.violations(schema, value);
        } catch (SpecFaultException unusable) {
            throw new UnsatisfiableSchemaException(schema, String.valueOf(unusable.getMessage()));
        }
    }
}
