package dev.statusquo.expectation;

import dev.statusquo.error.schema.JsonKind;
import dev.statusquo.error.schema.JsonPointer;
import dev.statusquo.error.schema.JsonText;
import dev.statusquo.error.schema.JsonValue;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.failure.Fact;
import dev.statusquo.failure.Printable;
import dev.statusquo.failure.Redaction;
import dev.statusquo.rule.Verdict;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hamcrest.Matcher;
import org.jspecify.annotations.Nullable;

/** Asks the value at a JSON pointer to match. */
record JsonCheck(JsonPointer pointer, Matcher<?> value) implements Check {

    private static final int LONGEST_VALUE = 1_000;
    private static final int MOST_DIGITS = 400;

    JsonCheck(String pointer, Matcher<?> value) {
        this(JsonPointer.of(pointer), value);
    }

    @Override
    public Verdict check(Exchange exchange, Terms terms) {
        JsonText text = JsonText.of(exchange.body());
        if (text.value().isEmpty()) {
            return Verdict.broken(
                    exchange.status() + " has content that is not JSON",
                    Fact.expected("JSON with " + place() + " " + value),
                    Fact.butWas(text.problem()));
        }
        JsonValue found = text.orAbsent().at(pointer);
        if (found.isPresent() && readings(found).stream().anyMatch(value::matches)) {
            return Verdict.kept();
        }
        String seen = found.isPresent() ? shown(found, terms.redaction()) : "absent";
        return Verdict.broken(
                exchange.status() + (found.isPresent() ? " has another value at " : " has no value at ") + place(),
                Fact.expected(value),
                Fact.butWas(seen));
    }

    private String shown(JsonValue found, Redaction redaction) {
        List<String> names = pointer.tokens();
        boolean hidden = !names.isEmpty() && redaction.hides(names.get(names.size() - 1));
        return hidden ? Redaction.MASK : Printable.line(redaction.text(found.toString()), LONGEST_VALUE);
    }

    private String place() {
        return pointer.tokens().isEmpty() ? "the whole content" : pointer.toString();
    }

    /** Returns what a matcher may know a value as: a number has several Java types, anything else has one. */
    private static List<@Nullable Object> readings(JsonValue value) {
        List<@Nullable Object> readings = new ArrayList<>();
        if (value.is(JsonKind.NUMBER)) {
            BigDecimal number = value.number().orElseThrow();
            readings.addAll(numbers(number));
        } else {
            readings.add(java(value));
        }
        return readings;
    }

    private static List<Number> numbers(BigDecimal number) {
        List<Number> readings = new ArrayList<>();
        boolean small = Math.abs((long) number.precision() - number.scale()) <= MOST_DIGITS;
        if (small && number.stripTrailingZeros().scale() <= 0) {
            if (number.compareTo(BigDecimal.valueOf(number.intValue())) == 0) {
                readings.add(number.intValue());
            }
            if (number.compareTo(BigDecimal.valueOf(number.longValue())) == 0) {
                readings.add(number.longValue());
            }
            readings.add(number.toBigInteger());
        }
        readings.add(number.doubleValue());
        readings.add(number);
        return readings;
    }

    private static @Nullable Object java(JsonValue value) {
        return switch (value.kind()) {
            case STRING -> value.text().orElseThrow();
            case BOOLEAN -> value.bool().orElseThrow();
            case NUMBER -> numbers(value.number().orElseThrow()).get(0);
            case ARRAY -> list(value);
            case OBJECT -> map(value);
            case NULL, ABSENT -> null;
        };
    }

    private static List<@Nullable Object> list(JsonValue array) {
        List<@Nullable Object> list = new ArrayList<>(array.size());
        array.elements().forEach(element -> list.add(java(element)));
        return list;
    }

    private static Map<String, @Nullable Object> map(JsonValue object) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        object.names().forEach(name -> map.put(name, java(object.get(name))));
        return map;
    }
}
