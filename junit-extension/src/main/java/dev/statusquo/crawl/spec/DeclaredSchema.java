package dev.statusquo.crawl.spec;

import dev.statusquo.error.schema.JsonKind;
import dev.statusquo.error.schema.JsonPointer;
import dev.statusquo.error.schema.JsonValue;
import dev.statusquo.error.schema.SchemaViolation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A schema where it stands in its document. Nothing is dereferenced before it is asked for, so recursive schemas are no danger.
 * Asking for a keyword that is missing or of a wrong kind gives nothing; reading the document names what is of a wrong kind.
 *
 * <p>Two schemas are equal if they stand at the same place of the same document.
 */
public final class DeclaredSchema {

    private static final DeclaredSchema ANY = of(JsonValue.of(true));

    private final SpecNode node;

    private DeclaredSchema(SpecNode node) {
        this.node = node;
    }

    /** Returns the schema that a node of a document is. */
    public static DeclaredSchema of(SpecNode node) {
        return new DeclaredSchema(node);
    }

    /** Returns a schema that stands alone, in JSON Schema 2020-12. */
    public static DeclaredSchema of(JsonValue schema) {
        return new DeclaredSchema(new SpecDocument("schema", schema, Dialect.JSON_SCHEMA_2020_12).root());
    }

    /** Returns the schema that any value fits. */
    public static DeclaredSchema any() {
        return ANY;
    }

    /** Returns where the schema stands. */
    public SpecNode node() {
        return node;
    }

    /** Returns the place of the schema in its document. */
    public JsonPointer pointer() {
        return node.pointer();
    }

    /** Returns the schema as written. */
    public JsonValue value() {
        return node.value();
    }

    /** Returns the version of JSON Schema it is written in. */
    public Dialect dialect() {
        return node.document().dialect();
    }

    /** Returns {@code true} for the schema {@code false}, which nothing fits. */
    public boolean isFalse() {
        return value().bool().filter(any -> !any).isPresent();
    }

    /** Returns {@code true} if nothing is said of the value. */
    public boolean isAny() {
        return value().bool().orElse(false)
                || !value().isPresent()
                || (value().is(JsonKind.OBJECT) && value().size() == 0);
    }

    /**
     * Returns the schema that the {@code $ref} of this one points to, one step; empty without one.
     *
     * @throws SpecFaultException if the reference leads nowhere
     */
    public Optional<DeclaredSchema> reference() {
        return node.reference()
                .map(reference -> new DeclaredSchema(node.document().resolve(reference, node)));
    }

    /**
     * Returns the schema at the end of the references, where nothing beside them counts.
     *
     * @throws SpecFaultException if a reference leads nowhere or back to itself
     */
    public DeclaredSchema resolved() {
        boolean alone = !dialect().readsSiblingsOfReference() || value().size() == 1;
        return alone && node.reference().isPresent() ? new DeclaredSchema(node.followed()) : this;
    }

    /** Returns a keyword's value, absent if the schema does not have it. */
    public JsonValue keyword(String name) {
        return value().get(name);
    }

    /** Returns the schema that a keyword holds, such as {@code items}; empty if there is none. */
    public Optional<DeclaredSchema> schema(String keyword) {
        SpecNode held = node.get(keyword);
        return held.value().is(JsonKind.OBJECT) || held.value().is(JsonKind.BOOLEAN)
                ? Optional.of(new DeclaredSchema(held))
                : Optional.empty();
    }

    /** Returns the schemas that a keyword lists, such as {@code allOf}. */
    public List<DeclaredSchema> schemas(String keyword) {
        return node.get(keyword).elements().stream().map(DeclaredSchema::new).toList();
    }

    /** Returns the schemas that a keyword names, such as {@code properties}, in their order. */
    public Map<String, DeclaredSchema> named(String keyword) {
        Map<String, DeclaredSchema> named = new LinkedHashMap<>();
        node.get(keyword).members().forEach(member -> named.put(member.name(), new DeclaredSchema(member)));
        return named;
    }

    /**
     * Returns where a value departs from this schema; nothing for a value that keeps it.
     *
     * @throws SpecFaultException if the schema cannot be used
     */
    public List<SchemaViolation> violations(JsonValue candidate) {
        return isAny() ? List.of() : node.document().compiled(pointer()).violations(candidate);
    }

    /**
     * Returns {@code true} if a value keeps this schema; less work than finding out where it does not.
     *
     * @throws SpecFaultException if the schema cannot be used
     */
    public boolean accepts(JsonValue candidate) {
        return isAny() || node.document().compiled(pointer()).accepts(candidate);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DeclaredSchema schema
                && node.document() == schema.node.document()
                && pointer().equals(schema.pointer());
    }

    @Override
    public int hashCode() {
        return pointer().hashCode();
    }

    @Override
    public String toString() {
        return node.toString();
    }
}
