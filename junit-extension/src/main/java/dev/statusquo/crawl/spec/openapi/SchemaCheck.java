package dev.statusquo.crawl.spec.openapi;

import static java.util.Map.entry;

import dev.statusquo.crawl.spec.DeclaredSchema;
import dev.statusquo.crawl.spec.Dialect;
import dev.statusquo.crawl.spec.SpecFaultException;
import dev.statusquo.crawl.spec.SpecNode;
import dev.statusquo.error.schema.JsonKind;
import dev.statusquo.error.schema.JsonPointer;
import dev.statusquo.error.schema.JsonValue;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds what is wrong in a schema and in all it refers to: a reference that leads nowhere, a keyword of a wrong kind. Each part of
 * the document is looked at once, however many operations use it.
 */
final class SchemaCheck {

    private static final Set<String> TYPES =
            Set.of("string", "number", "integer", "boolean", "array", "object", "null", "file");
    private static final Set<String> HOLD_ONE = Set.of(
            "items",
            "additionalProperties",
            "not",
            "if",
            "then",
            "else",
            "contains",
            "propertyNames",
            "unevaluatedProperties",
            "unevaluatedItems");
    private static final Set<String> HOLD_LIST = Set.of("allOf", "anyOf", "oneOf", "prefixItems");
    private static final Set<String> HOLD_NAMED =
            Set.of("properties", "patternProperties", "$defs", "definitions", "dependentSchemas");
    private static final Set<String> EXCLUSIVE = Set.of("exclusiveMinimum", "exclusiveMaximum");

    /** All keywords that hold schemas. */
    private static final Set<String> HOLD =
            Stream.of(HOLD_ONE, HOLD_LIST, HOLD_NAMED).flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());

    private static final Map<String, JsonKind> KINDS = Map.ofEntries(
            entry("required", JsonKind.ARRAY),
            entry("enum", JsonKind.ARRAY),
            entry("minimum", JsonKind.NUMBER),
            entry("maximum", JsonKind.NUMBER),
            entry("multipleOf", JsonKind.NUMBER),
            entry("minLength", JsonKind.NUMBER),
            entry("maxLength", JsonKind.NUMBER),
            entry("minItems", JsonKind.NUMBER),
            entry("maxItems", JsonKind.NUMBER),
            entry("minProperties", JsonKind.NUMBER),
            entry("maxProperties", JsonKind.NUMBER),
            entry("pattern", JsonKind.STRING),
            entry("format", JsonKind.STRING),
            entry("uniqueItems", JsonKind.BOOLEAN),
            entry("nullable", JsonKind.BOOLEAN),
            entry("readOnly", JsonKind.BOOLEAN),
            entry("writeOnly", JsonKind.BOOLEAN));

    private final Map<JsonPointer, Part> parts = new HashMap<>();
    private final Set<JsonPointer> sound = new HashSet<>();

    /** A schema up to its references: what is wrong in it, and where its references lead. */
    private record Part(@Nullable SpecFaultException fault, List<SpecNode> references) {}

    /**
     * Returns the schema that a node is, once all of it is known to be sound.
     *
     * @throws SpecFaultException with the first fault in it or in what it refers to
     */
    DeclaredSchema sound(SpecNode node) {
        Set<JsonPointer> reached = new HashSet<>();
        Deque<SpecNode> unvisited = new ArrayDeque<>(List.of(node));
        while (!unvisited.isEmpty()) {
            SpecNode next = unvisited.remove();
            if (sound.contains(next.pointer()) || !reached.add(next.pointer())) {
                continue;
            }
            Part part = parts.get(next.pointer());
            if (part == null) {
                part = part(next);
                parts.put(next.pointer(), part);
            }
            if (part.fault() != null) {
                throw part.fault();
            }
            unvisited.addAll(part.references());
        }
        sound.addAll(reached);
        return DeclaredSchema.of(node);
    }

    private static Part part(SpecNode node) {
        List<SpecNode> references = new ArrayList<>();
        try {
            visit(node, references);
            return new Part(null, references);
        } catch (SpecFaultException fault) {
            return new Part(fault, List.of());
        }
    }

    private static void visit(SpecNode schema, List<SpecNode> references) {
        if (schema.value().is(JsonKind.BOOLEAN)) {
            return;
        }
        schema.expect(JsonKind.OBJECT);
        if (schema.reference().isPresent()) {
            schema.followed();
            references.add(schema.document().resolve(schema.reference().get(), schema));
            if (!schema.document().dialect().readsSiblingsOfReference()) {
                return;
            }
        }
        schema.value().forEachMember((keyword, held) -> {
            if (!isPlainlyRight(keyword, held)) {
                visit(schema, keyword, references);
            }
        });
    }

    private static void visit(SpecNode schema, String keyword, List<SpecNode> references) {
        if (HOLD_ONE.contains(keyword)) {
            visitOne(schema.get(keyword), references);
        } else if (HOLD_LIST.contains(keyword)) {
            SpecNode list = schema.get(keyword).expect(JsonKind.ARRAY);
            list.elements().forEach(each -> visit(each, references));
        } else if (HOLD_NAMED.contains(keyword)) {
            SpecNode named = schema.get(keyword).expect(JsonKind.OBJECT);
            named.members().forEach(each -> visit(each, references));
        } else if (keyword.equals("type")) {
            checkType(schema.get(keyword));
        } else if (EXCLUSIVE.contains(keyword)) {
            checkExclusive(schema.get(keyword));
        } else if (KINDS.containsKey(keyword)) {
            checkKind(schema.get(keyword), KINDS.get(keyword));
        }
    }

    /** Most keywords are right or say nothing of the value, and finding that out needs no place. */
    private static boolean isPlainlyRight(String keyword, JsonValue held) {
        if (keyword.equals("type")) {
            return TYPES.contains(held.text().orElse(""));
        }
        JsonKind kind = KINDS.get(keyword);
        boolean says = HOLD.contains(keyword) || EXCLUSIVE.contains(keyword);
        return kind == null ? !says : held.is(kind);
    }

    private static void visitOne(SpecNode held, List<SpecNode> references) {
        if (held.value().is(JsonKind.ARRAY) && held.name().equals("items")) {
            held.elements().forEach(each -> visit(each, references));
        } else {
            visit(held, references);
        }
    }

    private static void checkKind(SpecNode keyword, JsonKind kind) {
        boolean early = keyword.name().equals("required") && keyword.value().is(JsonKind.BOOLEAN);
        if (early) {
            throw new SpecFaultException(
                    keyword.pointer(),
                    "expected an array of names, but there is " + keyword.shortened()
                            + "; list the property in the required of the object around it");
        }
        keyword.expect(kind);
    }

    /** Version 3.0 says by a boolean that a bound itself is excluded, later ones give the bound. */
    private static void checkExclusive(SpecNode keyword) {
        if (keyword.document().dialect() == Dialect.JSON_SCHEMA_2020_12
                && keyword.value().is(JsonKind.BOOLEAN)) {
            String bound = keyword.name().equals("exclusiveMinimum") ? "minimum" : "maximum";
            throw new SpecFaultException(
                    keyword.pointer(),
                    "expected a number, but there is " + keyword.shortened() + "; write the value of " + bound
                            + " here in place of it");
        }
    }

    private static void checkType(SpecNode type) {
        List<SpecNode> named =
                type.value().is(JsonKind.ARRAY) ? type.elements() : List.of(type.expect(JsonKind.STRING));
        for (SpecNode each : named) {
            if (!TYPES.contains(each.value().text().orElse(""))) {
                throw new SpecFaultException(
                        each.pointer(),
                        each.shortened() + " is no type; write string, number, integer, boolean, array or object");
            }
        }
    }
}
