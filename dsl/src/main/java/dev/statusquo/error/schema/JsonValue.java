package dev.statusquo.error.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * A JSON value, or the absence of one. Asking a value for what it is not never throws: a missing member is an
 * {@linkplain JsonKind#ABSENT absent} value, whose members are absent too.
 *
 * <p>Immutable as long as nobody holds the tree it was made from. Equality is that of JSON values; {@code 1} and {@code 1.0} differ.
 */
public final class JsonValue {

    private static final JsonValue ABSENT = new JsonValue(MissingNode.getInstance());

    private final JsonNode node;

    JsonValue(JsonNode node) {
        this.node = node;
    }

    /** Returns the absent value. */
    public static JsonValue absent() {
        return ABSENT;
    }

    /** Returns the JSON null. */
    public static JsonValue ofNull() {
        return new JsonValue(NullNode.getInstance());
    }

    /** Returns a string. */
    public static JsonValue of(String text) {
        return new JsonValue(TextNode.valueOf(text));
    }

    /** Returns an integer. */
    public static JsonValue of(long number) {
        return new JsonValue(LongNode.valueOf(number));
    }

    /** Returns a number. */
    public static JsonValue of(BigDecimal number) {
        return new JsonValue(DecimalNode.valueOf(number));
    }

    /** Returns a boolean. */
    public static JsonValue of(boolean value) {
        return new JsonValue(BooleanNode.valueOf(value));
    }

    /** Returns an object of these members, in their order. */
    public static JsonValue object(Map<String, JsonValue> members) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        members.forEach((name, value) -> object.set(name, value.node));
        return new JsonValue(object);
    }

    /** Returns an array of these elements. */
    public static JsonValue array(List<JsonValue> elements) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode(elements.size());
        elements.forEach(element -> array.add(element.node));
        return new JsonValue(array);
    }

    /** Returns what kind of value this is. */
    public JsonKind kind() {
        return switch (node.getNodeType()) {
            case OBJECT, POJO -> JsonKind.OBJECT;
            case ARRAY -> JsonKind.ARRAY;
            case STRING, BINARY -> JsonKind.STRING;
            case NUMBER -> JsonKind.NUMBER;
            case BOOLEAN -> JsonKind.BOOLEAN;
            case NULL -> JsonKind.NULL;
            case MISSING -> JsonKind.ABSENT;
        };
    }

    /** Returns {@code true} if this is of the given kind. */
    public boolean is(JsonKind kind) {
        return kind() == kind;
    }

    /** Returns {@code true} if there is a value, be it null. */
    public boolean isPresent() {
        return !node.isMissingNode();
    }

    /** Returns the named member of an object, absent if there is none. */
    public JsonValue get(String name) {
        JsonNode member = node.get(name);
        return member == null ? ABSENT : new JsonValue(member);
    }

    /** Returns the element of an array at an index from 0, absent if there is none. */
    public JsonValue get(int index) {
        JsonNode element = node.get(index);
        return element == null ? ABSENT : new JsonValue(element);
    }

    /** Returns the value that a pointer points to, absent if there is none. */
    public JsonValue at(JsonPointer pointer) {
        JsonNode current = node;
        for (String token : pointer.tokens()) {
            JsonNode next = current.isArray() ? element(current, token) : current.get(token);
            if (next == null) {
                return ABSENT;
            }
            current = next;
        }
        return new JsonValue(current);
    }

    private static JsonNode element(JsonNode array, String token) {
        int index = 0;
        boolean canonical = !token.isEmpty() && token.length() < 10 && (token.length() == 1 || token.charAt(0) != '0');
        for (int i = 0; canonical && i < token.length(); i++) {
            int digit = token.charAt(i) - '0';
            canonical = digit >= 0 && digit <= 9;
            index = index * 10 + digit;
        }
        JsonNode found = canonical ? array.get(index) : null;
        return found == null ? MissingNode.getInstance() : found;
    }

    /** Returns the names of an object's members in their order; empty for any other kind. */
    public List<String> names() {
        if (!node.isObject()) {
            return List.of();
        }
        List<String> names = new ArrayList<>(node.size());
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    /** Hands on each member of an object in their order, its name and its value; none for any other kind. */
    public void forEachMember(BiConsumer<String, JsonValue> action) {
        if (node.isObject()) {
            node.properties().forEach(member -> action.accept(member.getKey(), new JsonValue(member.getValue())));
        }
    }

    /** Returns the elements of an array; empty for any other kind. */
    public List<JsonValue> elements() {
        if (!node.isArray()) {
            return List.of();
        }
        List<JsonValue> elements = new ArrayList<>(node.size());
        for (Iterator<JsonNode> each = node.elements(); each.hasNext(); ) {
            elements.add(new JsonValue(each.next()));
        }
        return elements;
    }

    /** Returns how many members or elements there are; 0 for a scalar. */
    public int size() {
        return node.size();
    }

    /** Returns the text of a string, empty for any other kind. */
    public Optional<String> text() {
        return node.isTextual() ? Optional.of(node.textValue()) : Optional.empty();
    }

    /** Returns the number, empty for any other kind. */
    public Optional<BigDecimal> number() {
        return node.isNumber() ? Optional.of(node.decimalValue()) : Optional.empty();
    }

    /** Returns {@code true} for a number without a fraction, be it written {@code 1.0}, as JSON Schema has it. */
    public boolean isInteger() {
        return node.isIntegralNumber() || (node.isNumber() && node.canConvertToExactIntegral());
    }

    /** Returns the boolean, empty for any other kind. */
    public Optional<Boolean> bool() {
        return node.isBoolean() ? Optional.of(node.booleanValue()) : Optional.empty();
    }

    /** Returns this object with one member set, or this value if it is no object. */
    public JsonValue with(String name, JsonValue value) {
        if (!(node instanceof ObjectNode object)) {
            return this;
        }
        ObjectNode copy = JsonNodeFactory.instance.objectNode();
        copy.setAll(object);
        copy.set(name, value.node);
        return new JsonValue(copy);
    }

    /** Returns this object without one member, or this value if it is no object. */
    public JsonValue without(String name) {
        if (!(node instanceof ObjectNode object)) {
            return this;
        }
        ObjectNode copy = JsonNodeFactory.instance.objectNode();
        copy.setAll(object);
        copy.remove(name);
        return new JsonValue(copy);
    }

    JsonNode node() {
        return node;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JsonValue value && node.equals(value.node);
    }

    @Override
    public int hashCode() {
        return node.hashCode();
    }

    /** Returns the value as compact JSON, empty for the absent value. */
    @Override
    public String toString() {
        return node.toString();
    }
}
