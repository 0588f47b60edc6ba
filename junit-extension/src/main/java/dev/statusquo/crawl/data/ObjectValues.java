package dev.statusquo.crawl.data;

import dev.statusquo.crawl.spec.DeclaredSchema;
import dev.statusquo.error.schema.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Objects of a shape: what is required, what else the breadth asks for, and as many members as there must be. */
final class ObjectValues {

    private static final int DEEPEST_OPTIONAL = 5;
    private static final int MOST_MEMBERS = 100;

    private final Attempt attempt;

    ObjectValues(Attempt attempt) {
        this.attempt = attempt;
    }

    JsonValue of(Shape shape, Place place) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        for (Map.Entry<String, List<DeclaredSchema>> property : shape.properties.entrySet()) {
            String name = property.getKey();
            boolean required = shape.required.contains(name);
            if (required || members.size() < shape.maxProperties) {
                add(members, shape, name, required, place);
            }
        }
        for (String name : shape.required) {
            if (!shape.properties.containsKey(name)) {
                members.put(name, member(shape, name, place));
            }
        }
        addDependents(members, shape, place);
        shape.discriminators.forEach((property, value) -> members.put(property, JsonValue.of(value)));
        fill(members, shape, place);
        return JsonValue.object(members);
    }

    private void add(Map<String, JsonValue> members, Shape shape, String name, boolean required, Place place) {
        Shape member = attempt.shape(shape.member(name));
        if (member.readOnly || (!required && !isWanted(member, shape, name, place))) {
            return;
        }
        try {
            members.put(name, member(shape, name, place));
        } catch (DeadEnd end) {
            if (required) {
                throw end;
            }
        }
    }

    private boolean isWanted(Shape member, Shape shape, String name, Place place) {
        if (member.impossible
                || place.isWithin(member.parts)
                || shape.parts.stream().anyMatch(member.parts::contains)) {
            return false;
        }
        boolean deprecated = shape.member(name).stream()
                .anyMatch(each -> each.keyword("deprecated").bool().orElse(false));
        return switch (attempt.breadth()) {
            case SMALLEST -> false;
            case FULLEST -> place.depth() < DEEPEST_OPTIONAL;
            case USUAL -> !deprecated && place.depth() < DEEPEST_OPTIONAL - 2 && isPlain(member);
        };
    }

    private boolean isPlain(Shape member) {
        return member.isPlain()
                || (member.type().equals("array")
                        && !member.items.isEmpty()
                        && attempt.shape(member.items).isPlain());
    }

    private JsonValue member(Shape shape, String name, Place place) {
        return attempt.value(shape.member(name), place.member(name, shape.parts));
    }

    /** Adds members that are not declared, where there must be more, or where the object is a map. */
    private void fill(Map<String, JsonValue> members, Shape shape, Place place) {
        for (String name : shape.properties.keySet()) {
            if (members.size() < shape.minProperties && !members.containsKey(name)) {
                members.put(name, member(shape, name, place));
            }
        }
        boolean map = shape.properties.isEmpty()
                && attempt.breadth() != Breadth.SMALLEST
                && (!shape.patterned.isEmpty() || shape.additional.stream().anyMatch(each -> !each.isAny()))
                && members.isEmpty()
                && shape.maxProperties > 0;
        long wanted = Math.min(shape.minProperties, MOST_MEMBERS);
        fillByPattern(members, shape, place, map ? Math.max(1, wanted) : wanted);
        if (!shape.forbidsAdditional()) {
            for (int i = 1; members.size() < wanted && i < 2 * MOST_MEMBERS; i++) {
                String name = name(shape, place, "key" + i);
                members.putIfAbsent(name, attempt.value(shape.additional, place.member(name, shape.parts)));
            }
            if (map && members.isEmpty() && place.depth() < DEEPEST_OPTIONAL && !place.isWithin(shape.parts)) {
                try {
                    String name = name(shape, place, "key");
                    members.put(name, attempt.value(shape.additional, place.member(name, shape.parts)));
                } catch (DeadEnd none) {
                    members.clear();
                }
            }
        }
    }

    private void fillByPattern(Map<String, JsonValue> members, Shape shape, Place place, long wanted) {
        for (Map.Entry<String, List<DeclaredSchema>> patterned : shape.patterned.entrySet()) {
            for (int i = 0; members.size() < wanted && i < wanted; i++) {
                attempt.name(
                                patterned.getKey(),
                                place.member("name" + i, shape.parts),
                                name -> !members.containsKey(name))
                        .ifPresent(name -> members.put(
                                name, attempt.value(patterned.getValue(), place.member(name, shape.parts))));
            }
        }
    }

    /** Returns the name for a member that is not declared, made of what names must be. */
    private String name(Shape shape, Place place, String usual) {
        return shape.nameSchemas.isEmpty()
                ? usual
                : attempt.value(shape.nameSchemas, place.member(usual, shape.parts))
                        .text()
                        .orElse(usual);
    }

    /** Adds what must be there because something else is. */
    private void addDependents(Map<String, JsonValue> members, Shape shape, Place place) {
        boolean grown = true;
        while (grown) {
            grown = false;
            for (Map.Entry<String, Set<String>> dependents : shape.dependents.entrySet()) {
                for (String name : dependents.getValue()) {
                    if (members.containsKey(dependents.getKey()) && !members.containsKey(name)) {
                        members.put(name, member(shape, name, place));
                        grown = true;
                    }
                }
            }
        }
    }
}
