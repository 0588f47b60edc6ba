package dev.statusquo.crawl.data;

import dev.statusquo.error.schema.JsonKind;
import dev.statusquo.error.schema.JsonValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Values that break one thing a shape says, each under the words that name it. Whether they do is for the schema to say. */
final class Faults {

    private static final int LONGEST = 100_000;

    private Faults() {}

    /** Returns faulty values in place of a valid one, which is absent if none was sent. */
    static Map<String, JsonValue> of(Shape shape, JsonValue valid) {
        Map<String, JsonValue> faults = new LinkedHashMap<>();
        faults.put("of wrong type", wrongType(shape));
        faults.put("null", JsonValue.ofNull());
        switch (shape.type()) {
            case "integer", "number" -> numbers(faults, shape);
            case "string" -> strings(faults, shape, valid);
            case "array" -> arrays(faults, shape, valid);
            default -> {}
        }
        if (shape.allowed != null) {
            faults.put("not in enum", notAllowed(shape));
        }
        return faults;
    }

    private static JsonValue wrongType(Shape shape) {
        String type = shape.type();
        return type.equals("string")
                ? JsonValue.object(Map.of("not", JsonValue.of("a string")))
                : JsonValue.of("not " + (type.matches("[aio].*") ? "an " : "a ") + type);
    }

    private static JsonValue notAllowed(Shape shape) {
        return shape.type().equals("integer") || shape.type().equals("number")
                ? JsonValue.of(987_654_321)
                : JsonValue.of("not-in-enum");
    }

    private static void numbers(Map<String, JsonValue> faults, Shape shape) {
        NumberRange range = shape.range;
        BigDecimal step = range.step().orElse(BigDecimal.ONE);
        range.least().ifPresent(least -> faults.put("below minimum", number(least.subtract(step))));
        range.most().ifPresent(most -> faults.put("above maximum", number(most.add(step))));
        range.step()
                .ifPresent(each -> faults.put(
                        "no multiple of " + each.toPlainString(),
                        number(range.least().orElse(each).max(each).add(each.divide(BigDecimal.valueOf(2))))));
        if (shape.type().equals("integer")) {
            faults.put(
                    "with a fraction",
                    JsonValue.of(new BigDecimal("1.5").add(range.least().orElse(BigDecimal.ZERO))));
        }
        if (shape.format.equals("int32") && range.most().isEmpty()) {
            faults.put("beyond int32", JsonValue.of(Integer.MAX_VALUE + 1L));
        }
        if (shape.format.equals("int64") && range.most().isEmpty()) {
            faults.put("beyond int64", JsonValue.of(new BigDecimal("9223372036854775808")));
        }
    }

    private static JsonValue number(BigDecimal number) {
        boolean whole = number.stripTrailingZeros().scale() <= 0 && number.precision() < 18;
        return whole ? JsonValue.of(number.longValueExact()) : JsonValue.of(number);
    }

    private static void strings(Map<String, JsonValue> faults, Shape shape, JsonValue valid) {
        String text = valid.text().orElse("");
        if (shape.minLength == 1) {
            faults.put("empty", JsonValue.of(""));
        } else if (shape.minLength > 1) {
            faults.put("too short", JsonValue.of("x".repeat((int) Math.min(shape.minLength - 1, LONGEST))));
        }
        if (shape.maxLength < LONGEST) {
            String filler = text.isEmpty() ? "x" : text;
            faults.put("too long", JsonValue.of(longer(filler, (int) shape.maxLength + 1)));
        }
        if (!shape.format.isEmpty()) {
            faults.put("of wrong format", JsonValue.of("not a " + shape.format));
        }
        if (!shape.patterns.isEmpty()) {
            String odd = "\u00a7 breaks the pattern \u00a7";
            long most = Math.max(1, Math.min(shape.maxLength, odd.length()));
            faults.put("breaking its pattern", JsonValue.of(odd.substring(0, (int) most)));
        }
    }

    private static String longer(String filler, int length) {
        StringBuilder text = new StringBuilder(filler);
        char last = filler.charAt(filler.length() - 1);
        while (text.length() < length) {
            text.append(last);
        }
        return text.toString();
    }

    private static void arrays(Map<String, JsonValue> faults, Shape shape, JsonValue valid) {
        List<JsonValue> elements = new ArrayList<>(valid.is(JsonKind.ARRAY) ? valid.elements() : List.of());
        if (shape.minItems > 0) {
            faults.put("with too few items", JsonValue.array(elements.subList(0, (int)
                    Math.min(elements.size(), shape.minItems - 1))));
        }
        if (!elements.isEmpty() && shape.maxItems < 1_000) {
            List<JsonValue> more = new ArrayList<>(elements);
            while (more.size() <= shape.maxItems) {
                more.add(elements.get(0));
            }
            if (!shape.uniqueItems) {
                faults.put("with too many items", JsonValue.array(more));
            }
        }
        if (shape.uniqueItems && !elements.isEmpty() && elements.size() < shape.maxItems) {
            List<JsonValue> twice = new ArrayList<>(elements);
            twice.add(elements.get(0));
            faults.put("with an item twice", JsonValue.array(twice));
        }
    }
}
