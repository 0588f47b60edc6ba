package dev.statusquo.examples.bookshop;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A request body read field by field. Every wrong field is remembered under its name and read as a placeholder; {@link
 * #check()} then refuses the body with all of them at once. Confined to one request.
 */
final class Form {
    private final ObjectNode body;
    private final Set<String> known = new HashSet<>();
    private final Map<String, String> wrong = new LinkedHashMap<>();

    private Form(ObjectNode body) {
        this.body = body;
    }

    static Form of(ObjectNode body) {
        return new Form(body);
    }

    String text(String name, int shortest, int longest) {
        String value = optionalText(name, shortest, longest);
        return value == null ? missing(name, "") : value;
    }

    String text(String name, Predicate<String> accepted, String message) {
        String value = optionalText(name, accepted, message);
        return value == null ? missing(name, "") : value;
    }

    @Nullable
    String optionalText(String name, int shortest, int longest) {
        return optionalText(
                name,
                text -> Texts.lengthWithin(text, shortest, longest),
                "Must have " + shortest + " to " + longest + " characters.");
    }

    @Nullable
    String optionalText(String name, Predicate<String> accepted, String message) {
        JsonNode value = field(name);
        if (value == null) {
            return null;
        }
        if (!value.isTextual()) {
            return reject(name, "Must be a string.", "");
        }
        if (!Texts.isWellFormed(value.textValue()) || !accepted.test(value.textValue())) {
            return reject(name, message, "");
        }
        return value.textValue();
    }

    long integer(String name, long least, long most) {
        Long value = optionalInteger(name, least, most);
        return value == null ? missing(name, least) : value;
    }

    @Nullable
    Long optionalInteger(String name, long least, long most) {
        JsonNode value = field(name);
        if (value == null) {
            return null;
        }
        if (!value.isNumber()) {
            return reject(name, "Must be an integer.", least);
        }
        BigDecimal number = value.decimalValue();
        if (number.compareTo(BigDecimal.valueOf(least)) < 0 || number.compareTo(BigDecimal.valueOf(most)) > 0) {
            return reject(name, "Must be from " + least + " to " + most + ".", least);
        }
        if (number.remainder(BigDecimal.ONE).signum() != 0) {
            return reject(name, "Must be an integer.", least);
        }
        return number.longValue();
    }

    boolean bool(String name) {
        Boolean value = optionalBool(name);
        return value == null ? missing(name, false) : value;
    }

    @Nullable
    Boolean optionalBool(String name) {
        JsonNode value = field(name);
        if (value == null) {
            return null;
        }
        return value.isBoolean() ? (Boolean) value.booleanValue() : reject(name, "Must be true or false.", false);
    }

    /** Remembers a field as wrong for a reason that needs more than the field to see; an earlier reason stays. */
    void refuse(String name, String message) {
        wrong.putIfAbsent(name, message);
    }

    /** Refuses the body if anything in it was wrong. To be called once every field has been read. */
    void check() {
        body.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                refuse(name, "Is not a field of this resource.");
            }
        });
        if (!wrong.isEmpty()) {
            throw Problems.validationFailed(wrong);
        }
    }

    private @Nullable JsonNode field(String name) {
        known.add(name);
        return body.get(name);
    }

    private <T> T missing(String name, T placeholder) {
        return reject(name, "Is required.", placeholder);
    }

    private <T> T reject(String name, String message, T placeholder) {
        refuse(name, message);
        return placeholder;
    }
}
