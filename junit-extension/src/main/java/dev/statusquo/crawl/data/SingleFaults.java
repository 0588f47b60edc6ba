package dev.statusquo.crawl.data;

import dev.statusquo.crawl.spec.DeclaredSchema;
import dev.statusquo.error.schema.JsonKind;
import dev.statusquo.error.schema.JsonPointer;
import dev.statusquo.error.schema.JsonValue;
import dev.statusquo.error.schema.SchemaViolation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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
    private final Wanted wanted;
    private @Nullable Set<SchemaViolation> before;
    private int passed;
    private final List<FaultyBody> variants = new ArrayList<>();

    private SingleFaults(DeclaredSchema schema, JsonValue valid, int most, Wanted wanted) {
        this.schema = schema;
        this.valid = valid;
        this.most = most;
        this.wanted = wanted;
    }

    /**
     * Returns the variants of a value, in the order of its members, outer ones first.
     *
     * @param most how many to make at most
     */
    public static List<FaultyBody> of(DeclaredSchema schema, JsonValue valid, int most) {
        return of(schema, valid, most, Wanted.all());
    }

    /**
     * Returns the variants with a fault of the whole or of one of its members, none of its members' members, in the same order.
     *
     * @param most how many to make at most
     */
    public static List<FaultyBody> ofMembers(DeclaredSchema schema, JsonValue valid, int most) {
        return of(schema, valid, most, Wanted.ofMembers());
    }

    /**
     * Returns the first variant of each member of a value, none of its members' members.
     *
     * @param most how many variants to look through at most
     */
    public static List<FaultyBody> onePerMember(DeclaredSchema schema, JsonValue valid, int most) {
        return of(schema, valid, most, Wanted.firstOfEachMember());
    }

    /** Returns the variant with a label, empty if the value leaves no room for its fault. */
    public static Optional<FaultyBody> labelled(DeclaredSchema schema, JsonValue valid, String label) {
        return of(schema, valid, 1, Wanted.labelled(label)).stream().findFirst();
    }

    private static List<FaultyBody> of(DeclaredSchema schema, JsonValue valid, int most, Wanted wanted) {
        SingleFaults faults = new SingleFaults(schema, valid, most, wanted);
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
            if (wanted.below(first)) {
                visit(shape.element(0), value.get(0), first);
            }
        }
    }

    private void visitMembers(Shape shape, JsonValue value, JsonPointer at) {
        for (String name : shape.required) {
            if (value.get(name).isPresent()) {
                add(at.child(name), "missing", JsonValue.absent());
            }
        }
        for (String name : shape.properties.keySet()) {
            if (wanted.within(at.child(name))) {
                addFaults(shape.member(name), value.get(name), at.child(name));
            }
        }
        if (shape.forbidsAdditional()) {
            add(at.child(UNKNOWN_MEMBER), "added though not allowed", JsonValue.of("x"));
        }
        if (at.tokens().size() < DEEPEST) {
            for (String name : value.names()) {
                JsonPointer member = at.child(name);
                boolean holder =
                        value.get(name).is(JsonKind.OBJECT) || value.get(name).is(JsonKind.ARRAY);
                if (holder && wanted.below(member) && passed < most) {
                    visit(shape.member(name), value.get(name), member);
                }
            }
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
        if (passed >= most) {
            return;
        }
        if (!wanted.fault(at, fault)) {
            passed += wanted.skipped();
            return;
        }
        JsonValue body = FaultyBody.replaced(valid, at, 0, part);
        if (breaks(body, part)) {
            variants.add(new FaultyBody(at, fault, body));
            wanted.found(at);
            passed++;
        }
    }

    /** A plain value lacks no member, so whatever it breaks counts: it need not be known what. */
    private boolean breaks(JsonValue body, JsonValue part) {
        boolean plain = part.is(JsonKind.STRING) || part.is(JsonKind.NUMBER) || part.is(JsonKind.BOOLEAN);
        return plain && before().isEmpty() && !Conformance.discriminates(schema)
                ? !schema.accepts(body)
                : !before().containsAll(Conformance.violations(schema, body));
    }

    private Set<SchemaViolation> before() {
        Set<SchemaViolation> known = before;
        if (known == null) {
            known = schema.accepts(valid) ? Set.of() : new HashSet<>(Conformance.violations(schema, valid));
            before = known;
        }
        return known;
    }
}
