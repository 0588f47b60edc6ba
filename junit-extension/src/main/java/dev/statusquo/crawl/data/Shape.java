package dev.statusquo.crawl.data;

import dev.statusquo.crawl.spec.DeclaredSchema;
import dev.statusquo.error.schema.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What several schemas ask of one value together: references followed, {@code allOf} joined, one branch chosen of {@code oneOf} and
 * {@code anyOf}. What cannot be joined ({@code not}, {@code if}) is left to the validation of the value. Read only once joined.
 */
final class Shape {

    private static final List<String> TYPES = List.of("object", "array", "string", "integer", "number", "boolean");

    /** The schemas that were joined, references and what they refer to included. */
    final Set<DeclaredSchema> parts = new LinkedHashSet<>();

    /** The names of JSON Schema's types that are allowed; {@code null} where nothing is said. */
    @Nullable
    Set<String> types;

    /** How many branches there were to choose from where there were most. */
    int alternatives = 1;

    /** Whether other branches would have made it another shape. */
    boolean depends;

    boolean nullable;
    boolean impossible;
    boolean readOnly;

    @Nullable
    List<JsonValue> allowed;

    final List<JsonValue> examples = new ArrayList<>();
    JsonValue preset = JsonValue.absent();
    final NumberRange range = new NumberRange();
    long minLength;
    long maxLength = Long.MAX_VALUE;
    final List<String> patterns = new ArrayList<>();
    String format = "";
    final Map<String, List<DeclaredSchema>> properties = new LinkedHashMap<>();
    final Map<String, String> discriminators = new LinkedHashMap<>();
    final Set<String> required = new LinkedHashSet<>();
    final List<DeclaredSchema> additional = new ArrayList<>();
    final Map<String, List<DeclaredSchema>> patterned = new LinkedHashMap<>();
    final Map<String, Set<String>> dependents = new LinkedHashMap<>();
    final List<DeclaredSchema> nameSchemas = new ArrayList<>();
    long minProperties;
    long maxProperties = Long.MAX_VALUE;
    final List<DeclaredSchema> items = new ArrayList<>();
    final List<DeclaredSchema> prefix = new ArrayList<>();
    Optional<DeclaredSchema> contains = Optional.empty();
    long minItems;
    long maxItems = Long.MAX_VALUE;
    boolean uniqueItems;

    /** Returns what the schemas ask for together. */
    static Shape of(List<DeclaredSchema> schemas, Branches branches) {
        return schemas.isEmpty()
                ? new Shape()
                : schemas.get(0)
                        .node()
                        .document()
                        .companion(Shapes.class, Shapes::new)
                        .of(schemas, branches);
    }

    /** Returns the type that a value is best of, guessed from the keywords where nothing is said. */
    String type() {
        return type(0);
    }

    /** Returns the type at an index of those allowed, counted round; null only where nothing else is allowed. */
    String type(int index) {
        if (types != null) {
            List<String> allowedTypes = TYPES.stream().filter(types::contains).toList();
            boolean number = allowedTypes.contains("number");
            List<String> distinct = allowedTypes.stream()
                    .filter(type -> !(number && type.equals("integer")))
                    .toList();
            return distinct.isEmpty() ? "null" : distinct.get(index % distinct.size());
        }
        if (!properties.isEmpty() || !required.isEmpty() || !additional.isEmpty() || minProperties > 0) {
            return "object";
        }
        if (!items.isEmpty() || !prefix.isEmpty() || minItems > 0 || contains.isPresent()) {
            return "array";
        }
        return range.isBounded() || format.startsWith("int") ? "integer" : "string";
    }

    /** Returns {@code true} if null is a value of this shape. */
    boolean allowsNull() {
        return nullable || (types == null ? allowed == null : types.contains("null"));
    }

    /** Returns {@code true} if a member that is not declared is refused. */
    boolean forbidsAdditional() {
        return additional.stream().anyMatch(DeclaredSchema::isFalse);
    }

    /** Returns {@code true} for a string, a number or a boolean. */
    boolean isPlain() {
        return !type().equals("object") && !type().equals("array");
    }

    /** Returns the schemas of a member, declared or not. */
    List<DeclaredSchema> member(String name) {
        return properties.getOrDefault(name, additional);
    }

    /** Returns the schemas of an element. */
    List<DeclaredSchema> element(int index) {
        return index < prefix.size() ? List.of(prefix.get(index)) : items;
    }
}
