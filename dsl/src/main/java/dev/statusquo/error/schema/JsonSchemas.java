package dev.statusquo.error.schema;

import com.networknt.schema.InvalidSchemaException;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.BasicDialectRegistry;
import com.networknt.schema.dialect.DialectRegistry;
import com.networknt.schema.path.NodePath;
import com.networknt.schema.path.PathType;
import com.networknt.schema.resource.SchemaLoader;
import dev.statusquo.failure.Printable;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The schemas within one document, such as an OpenAPI description: each compiled when it is first asked for, all sharing what
 * they refer to. References stay within the document.
 *
 * <pre>{@code
 * JsonSchemas schemas = JsonSchemas.over(openApi, SchemaDialect.OPENAPI_3_1);
 * schemas.at(JsonPointer.of("/components/schemas/User"));      // compiled
 * schemas.at(JsonPointer.of("/components/schemas/Nobody"));    // SchemaUnusableException, naming the pointer
 * }</pre>
 *
 * <p>Safe for several threads.
 */
public final class JsonSchemas {

    private static final String METASCHEMAS = "https://json-schema.org/draft/";
    private static final DialectRegistry DIALECTS = new BasicDialectRegistry(AdaptedDialects::of);

    private final JsonValue document;
    private final Schema root;
    private final Map<JsonPointer, JsonSchema> compiled = new ConcurrentHashMap<>();

    private JsonSchemas(JsonValue document, Schema root) {
        this.document = document;
        this.root = root;
    }

    /**
     * Returns the schemas within a document.
     *
     * @throws SchemaUnusableException if the document is neither an object nor a boolean
     */
    public static JsonSchemas over(JsonValue document, SchemaDialect dialect) {
        if (!document.is(JsonKind.OBJECT) && !document.is(JsonKind.BOOLEAN)) {
            throw new SchemaUnusableException(
                    "the schema is " + Printable.line(document.toString(), 80)
                            + "; a schema is an object, true or false",
                    null);
        }
        try {
            return new JsonSchemas(document, registry(dialect).getSchema(SchemaLocation.DOCUMENT, document.node()));
        } catch (RuntimeException | StackOverflowError unusable) {
            throw unusable(JsonPointer.root(), unusable);
        }
    }

    /**
     * Returns the schema at a place of the document.
     *
     * @throws SchemaUnusableException if there is nothing, no schema, or one with a reference that leads nowhere or elsewhere
     */
    public JsonSchema at(JsonPointer pointer) {
        JsonSchema known = compiled.get(pointer);
        if (known != null) {
            return known;
        }
        if (!document.at(pointer).isPresent()) {
            throw new SchemaUnusableException("there is no schema at " + pointer, null);
        }
        synchronized (root) {
            return compiled.computeIfAbsent(pointer, this::compile);
        }
    }

    private JsonSchema compile(JsonPointer pointer) {
        NodePath path = new NodePath(PathType.JSON_POINTER);
        JsonPointer parent = JsonPointer.root();
        for (String token : pointer.tokens()) {
            boolean isElement = document.at(parent).is(JsonKind.ARRAY);
            path = isElement ? path.append(Integer.parseInt(token)) : path.append(token);
            parent = parent.child(token);
        }
        try {
            Schema schema = pointer.tokens().isEmpty() ? root : root.getRefSchema(path);
            schema.initializeValidators();
            schema.validate(JsonValue.ofNull().node());
            return new JsonSchema(schema, document.node());
        } catch (RuntimeException | StackOverflowError unusable) {
            throw unusable(pointer, unusable);
        }
    }

    private static SchemaRegistry registry(SchemaDialect dialect) {
        SchemaRegistryConfig config = SchemaRegistryConfig.builder()
                .formatAssertionsEnabled(true)
                .preloadSchema(false)
                .pathType(PathType.JSON_POINTER)
                .locale(Locale.ENGLISH)
                .regularExpressionFactory(EcmaPattern::new)
                .build();
        return SchemaRegistry.builder()
                .dialectRegistry(DIALECTS)
                .defaultDialectId(dialect.dialect().getId())
                .schemaRegistryConfig(config)
                .schemaLoader(SchemaLoader.builder()
                        .fetchRemoteResources(false)
                        .allow(iri -> iri.toString().startsWith(METASCHEMAS))
                        .build())
                .build();
    }

    private static SchemaUnusableException unusable(JsonPointer pointer, Throwable cause) {
        String at = "the schema at " + (pointer.tokens().isEmpty() ? "the root of its document" : pointer) + " ";
        if (cause instanceof StackOverflowError) {
            return new SchemaUnusableException(at + "refers to itself without end", cause);
        }
        String problem = Printable.line(String.valueOf(cause.getMessage()), 300);
        boolean elsewhere = cause instanceof InvalidSchemaException && problem.contains("is not allowed to be loaded");
        return new SchemaUnusableException(
                at + (elsewhere ? "refers to another document, which is never fetched: " : "is unusable: ") + problem,
                cause);
    }
}
