package dev.statusquo.crawl.data;

import dev.statusquo.crawl.spec.DeclaredSchema;
import dev.statusquo.error.schema.JsonPointer;
import dev.statusquo.error.schema.JsonValue;
import dev.statusquo.error.schema.SchemaViolation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whether a value may be sent: it keeps its schema, what is read-only is not missed, and a discriminator decides between branches. */
final class Conformance {

    private Conformance() {}

    /** Returns where a value to be sent departs from its schema. */
    static List<SchemaViolation> violations(DeclaredSchema schema, JsonValue value) {
        List<SchemaViolation> violations = schema.violations(value);
        return violations.isEmpty()
                ? violations
                : violations.stream()
                        .filter(each -> !(each.keyword().equals("required") && isReadOnly(schema, each.at())))
                        .filter(each -> !(each.keyword().equals("oneOf") && isDiscriminated(schema, each.at(), value)))
                        .toList();
    }

    /** Returns {@code true} if a discriminator may decide what the validator leaves open. */
    static boolean discriminates(DeclaredSchema schema) {
        return Discriminators.in(schema.node().document());
    }

    /** Returns {@code true} if a value may be sent. */
    static boolean holds(DeclaredSchema schema, JsonValue value) {
        return schema.accepts(value) || violations(schema, value).isEmpty();
    }

    private static boolean isReadOnly(DeclaredSchema schema, JsonPointer at) {
        return schemasAt(schema, at).stream()
                .anyMatch(each -> each.keyword("readOnly").bool().orElse(false));
    }

    /** Branches that a value fits at once are told apart by the discriminator, of which the validator knows nothing. */
    private static boolean isDiscriminated(DeclaredSchema schema, JsonPointer at, JsonValue value) {
        JsonValue part = value.at(at);
        return schemasAt(schema, at).stream()
                .filter(each -> each.keyword("discriminator").isPresent())
                .anyMatch(each -> each.schemas("oneOf").stream().anyMatch(branch -> branch.accepts(part)));
    }

    private static Set<DeclaredSchema> schemasAt(DeclaredSchema schema, JsonPointer at) {
        Set<DeclaredSchema> current = allOf(schema);
        for (String token : at.tokens()) {
            Set<DeclaredSchema> next = new HashSet<>();
            for (DeclaredSchema each : current) {
                DeclaredSchema member = each.named("properties").get(token);
                List<DeclaredSchema> below = new ArrayList<>();
                if (member == null) {
                    each.schema("items").ifPresent(below::add);
                    each.schema("additionalProperties").ifPresent(below::add);
                } else {
                    below.add(member);
                }
                below.forEach(one -> next.addAll(allOf(one)));
            }
            current = next;
        }
        return current;
    }

    /** Returns the schema with all that it refers to, joins, or offers as a branch. */
    private static Set<DeclaredSchema> allOf(DeclaredSchema schema) {
        Set<DeclaredSchema> all = new HashSet<>();
        List<DeclaredSchema> unvisited = new ArrayList<>(List.of(schema));
        while (!unvisited.isEmpty()) {
            DeclaredSchema next = unvisited.remove(unvisited.size() - 1);
            if (all.add(next)) {
                next.reference().ifPresent(unvisited::add);
                for (String keyword : List.of("allOf", "oneOf", "anyOf")) {
                    unvisited.addAll(next.schemas(keyword));
                }
            }
        }
        return all;
    }
}
