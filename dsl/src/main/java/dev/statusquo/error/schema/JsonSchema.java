package dev.statusquo.error.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.OutputFormat;
import com.networknt.schema.Schema;
import java.util.List;

/**
 * A compiled JSON schema. Formats are asserted, {@code int32} and {@code int64} as ranges; a discriminator only says which
 * branch a violation is reported for. Nothing outside the document is ever read: a reference to it makes the schema unusable.
 *
 * <pre>{@code
 * JsonSchema age = JsonSchema.compile("{\"properties\":{\"age\":{\"type\":\"integer\",\"minimum\":18}}}");
 * age.violations(JsonText.parse("{\"age\":18}").orAbsent());   // empty
 * age.violations(JsonText.parse("{\"age\":17}").orAbsent());   // /age: expected a number of at least 18, but was 17
 * }</pre>
 *
 * <p>Immutable, safe for several threads.
 */
public final class JsonSchema {

    private final Schema schema;
    private final JsonNode document;

    JsonSchema(Schema schema, JsonNode document) {
        this.schema = schema;
        this.document = document;
    }

    /**
     * Returns the schema written so, in draft 2020-12 unless its {@code $schema} names another draft.
     *
     * @throws SchemaUnusableException if it is no JSON, no schema, or refers to something that is not in it
     */
    public static JsonSchema compile(String schemaText) {
        JsonText text = JsonText.parse(schemaText);
        if (text.value().isEmpty()) {
            throw new SchemaUnusableException("the schema is not JSON: " + text.problem(), null);
        }
        return compile(text.orAbsent(), SchemaDialect.DRAFT_2020_12);
    }

    /**
     * Returns the schema that a value is.
     *
     * @throws SchemaUnusableException if it is no schema, or refers to something that is not in it
     */
    public static JsonSchema compile(JsonValue schema, SchemaDialect dialect) {
        return JsonSchemas.over(schema, dialect).at(JsonPointer.root());
    }

    /** Returns where the value departs from this schema, a few thousand places at most; empty for a value that keeps it. */
    public List<SchemaViolation> violations(JsonValue value) {
        if (!value.isPresent()) {
            return List.of(new SchemaViolation(JsonPointer.root(), "required", "", "a value"));
        }
        try {
            List<Error> errors = BoundedErrors.of(schema, value.node());
            return errors.isEmpty() ? List.of() : new NearestBranches(document).violations(errors);
        } catch (StackOverflowError endless) {
            return List.of(unjudged(
                    value, "a value that is nested less deeply, or a schema that does not refer to itself for ever"));
        } catch (RuntimeException unusable) {
            return List.of(unjudged(value, "a schema that can judge this value: " + unusable.getMessage()));
        }
    }

    private static SchemaViolation unjudged(JsonValue value, String expected) {
        return new SchemaViolation(JsonPointer.root(), "$ref", "a value of kind " + value.kind(), expected);
    }

    /** Returns {@code true} if the value keeps this schema; stops at the first place where it does not. */
    public boolean accepts(JsonValue value) {
        if (!value.isPresent()) {
            return false;
        }
        try {
            return schema.validate(value.node(), OutputFormat.BOOLEAN);
        } catch (StackOverflowError | RuntimeException unusable) {
            return false;
        }
    }

    /** Returns where in its document the schema stands. */
    @Override
    public String toString() {
        return "schema " + schema.getSchemaLocation();
    }
}
