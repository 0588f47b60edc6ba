package dev.statusquo.crawl.data;

import dev.statusquo.crawl.spec.DeclaredSchema;
import dev.statusquo.error.schema.JsonKind;
import dev.statusquo.error.schema.JsonPointer;
import dev.statusquo.error.schema.JsonValue;
import dev.statusquo.error.schema.SchemaViolation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Variants of a valid value with exactly one fault: a required member missing, a value of a wrong type, out of bounds, of a wrong
 * format, and so on. Each is seen to break the schema; what the schema allows is no variant.
 */
public final class SingleFaults {

    private static final int DEEPEST = 4;
    private static final String UNKNOWN_MEMBER = "statusquo_unknown_member";

    private final DeclaredSchema schema;
    private final JsonValue valid;
    private final int most;
    private final Set<SchemaViolation> before;
    private final List<FaultyBody> variants = new ArrayList<>();

    private SingleFaults(DeclaredSchema schema, JsonValue valid, int most) {
        this.schema = schema;
        this.valid = valid;
        this.most = most;
        this.before = new HashSet<>(Conformance.violations(schema, valid));
    }

    /**
     * Returns the variants of a value, in the order of its members, outer ones first.
     *
     * @param most how many to make at most
     */
    public static List<FaultyBody> of(DeclaredSchema schema, JsonValue valid, int most) {
        SingleFaults faults = new SingleFaults(schema, valid, most);
        faults.visit(List.of(schema), valid, JsonPointer.root());
        return List.copyOf(faults.variants);
    }

    private void visit(List<DeclaredSchema> schemas, JsonValue value, JsonPointer at) {
        Shape shape = Shape.of(schemas, Branches.fitting(value));
        if (at.tokens().isEmpty()) {
            add(at, "of wrong type", JsonValue.array(List.of(JsonValue.array(List.of()))));
        }
        if (value.is(JsonKind.OBJECT)) {
            visitMembers(shape, value, at);
        } else if (value.is(JsonKind.ARRAY) && value.size() > 0 && at.tokens().size() < DEEPEST) {
            JsonPointer first = at.child(0);
            addFaults(shape.element(0), value.get(0), first);
            visit(shape.element(0), value.get(0), first);
        }
    }

    private void visitMembers(Shape shape, JsonValue value, JsonPointer at) {
        for (String name : shape.required) {
            if (value.get(name).isPresent()) {
                add(at.child(name), "missing", JsonValue.absent());
            }
        }
        for (String name : shape.properties.keySet()) {
            addFaults(shape.member(name), value.get(name), at.child(name));
        }
        if (shape.forbidsAdditional()) {
            add(at.child(UNKNOWN_MEMBER), "added though not allowed", JsonValue.of("x"));
        }
        if (at.tokens().size() < DEEPEST) {
            value.names().forEach(name -> visit(shape.member(name), value.get(name), at.child(name)));
        }
    }

    private void addFaults(List<DeclaredSchema> schemas, JsonValue value, JsonPointer at) {
        Shape shape = Shape.of(schemas, value.isPresent() ? Branches.fitting(value) : Branches.at(0));
        boolean silent = schemas.isEmpty() || schemas.stream().allMatch(DeclaredSchema::isAny) || shape.readOnly;
        if (!silent) {
            Faults.of(shape, value).forEach((fault, faulty) -> add(at, fault, faulty));
        }
    }

    private void add(JsonPointer at, String fault, JsonValue part) {
        if (variants.size() >= most) {
            return;
        }
        JsonValue body = FaultyBody.replaced(valid, at, 0, part);
        if (!before.containsAll(Conformance.violations(schema, body))) {
            variants.add(new FaultyBody(at, fault, body));
        }
    }
}
