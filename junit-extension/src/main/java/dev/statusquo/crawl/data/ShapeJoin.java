package dev.statusquo.crawl.data;

import dev.statusquo.crawl.spec.DeclaredSchema;
import dev.statusquo.crawl.spec.Dialect;
import dev.statusquo.error.schema.JsonKind;
import dev.statusquo.error.schema.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Joins one schema after the other into a {@link Shape}. */
final class ShapeJoin {

    private final Shape shape;
    private final Branches branches;

    ShapeJoin(Shape shape, Branches branches) {
        this.shape = shape;
        this.branches = branches;
    }

    void add(DeclaredSchema schema) {
        if (!shape.parts.add(schema)) {
            return;
        }
        if (schema.isFalse()) {
            shape.impossible = true;
        }
        Optional<DeclaredSchema> reference = schema.reference();
        reference.ifPresent(this::add);
        if (!schema.value().is(JsonKind.OBJECT)
                || (reference.isPresent() && !schema.dialect().readsSiblingsOfReference())) {
            return;
        }
        addTypes(schema);
        addValues(schema);
        addNumbers(schema);
        addStrings(schema);
        addMembers(schema);
        addElements(schema);
        schema.schemas("allOf").forEach(this::add);
        addBranch(schema, "oneOf");
        addBranch(schema, "anyOf");
        addCondition(schema);
        addSubtype(schema);
    }

    /** A condition is kept together with what follows from it, or what else holds is kept and the condition left to chance. */
    private void addCondition(DeclaredSchema schema) {
        Optional<DeclaredSchema> condition = schema.schema("if");
        Optional<DeclaredSchema> then = schema.schema("then");
        Optional<DeclaredSchema> otherwise = schema.schema("else");
        boolean known = schema.dialect() == Dialect.JSON_SCHEMA_2020_12;
        if (!known || condition.isEmpty() || (then.isEmpty() && otherwise.isEmpty())) {
            return;
        }
        shape.alternatives = Math.max(shape.alternatives, 2);
        DeclaredSchema other = otherwise.orElse(DeclaredSchema.any());
        if (chosen(List.of(condition.get(), other)).equals(condition.get())) {
            add(condition.get());
            then.ifPresent(this::add);
        } else {
            otherwise.ifPresent(this::add);
        }
    }

    private void addTypes(DeclaredSchema schema) {
        JsonValue type = schema.keyword("type");
        Set<String> named = new LinkedHashSet<>();
        type.text().ifPresent(named::add);
        type.elements().forEach(each -> each.text().ifPresent(named::add));
        if (named.contains("number")) {
            named.add("integer");
        }
        boolean openApi30 = schema.dialect() != Dialect.JSON_SCHEMA_2020_12;
        if (openApi30 && schema.keyword("nullable").bool().orElse(false)) {
            shape.nullable = true;
        }
        if (!named.isEmpty()) {
            Set<String> both = shape.types == null ? named : new LinkedHashSet<>(shape.types);
            both.retainAll(named);
            shape.types = both;
            shape.impossible |= both.isEmpty();
        }
        shape.readOnly |= schema.keyword("readOnly").bool().orElse(false);
    }

    private void addValues(DeclaredSchema schema) {
        JsonValue constant = schema.keyword("const");
        List<JsonValue> allowed = constant.isPresent()
                ? List.of(constant)
                : schema.keyword("enum").elements();
        if (!allowed.isEmpty()) {
            List<JsonValue> both = new ArrayList<>(shape.allowed == null ? allowed : shape.allowed);
            both.retainAll(allowed);
            shape.allowed = both;
            shape.impossible |= both.isEmpty();
        }
        if (schema.keyword("example").isPresent()) {
            shape.examples.add(schema.keyword("example"));
        }
        shape.examples.addAll(schema.keyword("examples").elements());
        if (!shape.preset.isPresent()) {
            shape.preset = schema.keyword("default");
        }
    }

    private void addNumbers(DeclaredSchema schema) {
        NumberRange range = shape.range;
        schema.keyword("minimum")
                .number()
                .ifPresent(least -> range.atLeast(
                        least, schema.keyword("exclusiveMinimum").bool().orElse(false)));
        schema.keyword("maximum")
                .number()
                .ifPresent(most -> range.atMost(
                        most, schema.keyword("exclusiveMaximum").bool().orElse(false)));
        schema.keyword("exclusiveMinimum").number().ifPresent(least -> range.atLeast(least, true));
        schema.keyword("exclusiveMaximum").number().ifPresent(most -> range.atMost(most, true));
        schema.keyword("multipleOf").number().ifPresent(range::multipleOf);
    }

    private void addStrings(DeclaredSchema schema) {
        shape.minLength = Math.max(shape.minLength, whole(schema, "minLength", 0));
        shape.maxLength = Math.min(shape.maxLength, whole(schema, "maxLength", Long.MAX_VALUE));
        schema.keyword("pattern").text().ifPresent(shape.patterns::add);
        schema.keyword("format").text().ifPresent(format -> shape.format = format);
    }

    private void addMembers(DeclaredSchema schema) {
        schema.named("properties")
                .forEach((name, each) -> shape.properties
                        .computeIfAbsent(name, unused -> new ArrayList<>())
                        .add(each));
        schema.keyword("required").elements().forEach(name -> name.text().ifPresent(shape.required::add));
        schema.schema("additionalProperties").ifPresent(shape.additional::add);
        schema.schema("unevaluatedProperties").ifPresent(shape.additional::add);
        schema.schema("propertyNames").ifPresent(shape.nameSchemas::add);
        schema.named("patternProperties")
                .forEach((pattern, each) -> shape.patterned
                        .computeIfAbsent(pattern, unused -> new ArrayList<>())
                        .add(each));
        JsonValue dependents = schema.keyword("dependentRequired");
        dependents.forEachMember((name, needed) -> needed.elements()
                .forEach(each -> each.text()
                        .ifPresent(other -> shape.dependents
                                .computeIfAbsent(name, unused -> new LinkedHashSet<>())
                                .add(other))));
        shape.minProperties = Math.max(shape.minProperties, whole(schema, "minProperties", 0));
        shape.maxProperties = Math.min(shape.maxProperties, whole(schema, "maxProperties", Long.MAX_VALUE));
    }

    private void addElements(DeclaredSchema schema) {
        schema.schema("items").ifPresent(shape.items::add);
        shape.prefix.addAll(schema.schemas("prefixItems"));
        shape.contains = shape.contains.or(() -> schema.schema("contains"));
        shape.minItems = Math.max(shape.minItems, whole(schema, "minItems", 0));
        shape.maxItems = Math.min(shape.maxItems, whole(schema, "maxItems", Long.MAX_VALUE));
        shape.uniqueItems |= schema.keyword("uniqueItems").bool().orElse(false);
    }

    private void addBranch(DeclaredSchema schema, String keyword) {
        List<DeclaredSchema> all = schema.schemas(keyword);
        if (!all.isEmpty()) {
            shape.alternatives = Math.max(shape.alternatives, all.size());
            DeclaredSchema chosen = chosen(all);
            add(chosen);
            discriminate(schema, chosen);
        }
    }

    /** A base type that names its subtypes is never sent itself. */
    private void addSubtype(DeclaredSchema schema) {
        JsonValue mapping = schema.keyword("discriminator").get("mapping");
        boolean listed =
                schema.keyword("oneOf").isPresent() || schema.keyword("anyOf").isPresent();
        String property =
                schema.keyword("discriminator").get("propertyName").text().orElse("");
        if (listed || property.isEmpty() || shape.discriminators.containsKey(property)) {
            return;
        }
        List<DeclaredSchema> subtypes = new ArrayList<>();
        mapping.names()
                .forEach(name -> mapping.get(name)
                        .text()
                        .filter(to -> to.startsWith("#"))
                        .ifPresent(to -> subtypes.add(
                                DeclaredSchema.of(schema.node().document().resolve(to, schema.node())))));
        DeclaredSchema subtype = subtypes.stream()
                .filter(shape.parts::contains)
                .findFirst()
                .orElseGet(() -> subtypes.isEmpty() ? outermostNamed(schema) : chosen(subtypes));
        discriminate(schema, subtype);
        add(subtype);
    }

    /** Returns the named type that was asked for, of which a base type is one part. */
    private DeclaredSchema outermostNamed(DeclaredSchema base) {
        return shape.parts.stream()
                .filter(part -> part.pointer().tokens().size() > 1
                        && part.pointer().tokens().size()
                                == base.pointer().tokens().size()
                        && part.node().reference().isEmpty())
                .findFirst()
                .orElse(base);
    }

    private void discriminate(DeclaredSchema holder, DeclaredSchema chosen) {
        JsonValue discriminator = holder.keyword("discriminator");
        discriminator.get("propertyName").text().ifPresent(property -> {
            String target = chosen.node().reference().orElse("#" + chosen.pointer());
            JsonValue mapping = discriminator.get("mapping");
            String value = mapping.names().stream()
                    .filter(name ->
                            mapping.get(name).text().filter(target::equals).isPresent())
                    .findFirst()
                    .orElse(target.substring(target.lastIndexOf('/') + 1));
            shape.discriminators.put(property, value);
        });
    }

    private DeclaredSchema chosen(List<DeclaredSchema> all) {
        shape.depends |= all.size() > 1;
        return branches.choose(all);
    }

    private static long whole(DeclaredSchema schema, String keyword, long otherwise) {
        return schema.keyword(keyword)
                .number()
                .map(number -> number.longValue())
                .orElse(otherwise);
    }
}
