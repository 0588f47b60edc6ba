package dev.statusquo.crawl.data;

import dev.statusquo.crawl.spec.DeclaredSchema;
import dev.statusquo.error.schema.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Objects of a shape: what is required, what else the breadth asks for, and as many members as there must be. */
final class ObjectValues {

    private static final int DEEPEST_OPTIONAL = 5;

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
                && shape.additional.stream().anyMatch(each -> !each.isAny())
                && members.isEmpty()
                && shape.maxProperties > 0;
        if (!shape.forbidsAdditional()) {
            long wanted = Math.min(shape.minProperties, 100);
            for (int i = 1; members.size() < wanted; i++) {
                members.putIfAbsent("key" + i, attempt.value(shape.additional, place.member("key" + i, shape.parts)));
            }
            if (map && members.isEmpty() && place.depth() < DEEPEST_OPTIONAL && !place.isWithin(shape.parts)) {
                try {
                    members.put("key", attempt.value(shape.additional, place.member("key", shape.parts)));
                } catch (DeadEnd none) {
                    members.clear();
                }
            }
        }
    }
}
