package dev.statusquo.crawl.probe.creation;

import dev.statusquo.crawl.spec.DeclaredSchema;
import dev.statusquo.crawl.spec.SpecFaultException;
import dev.statusquo.error.schema.JsonKind;
import dev.statusquo.error.schema.JsonValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Another value than a given one that its schema allows just as well, so that the two can be told apart when read back. */
final class OtherValue {

    private static final String MARK = "k7q";

    private OtherValue() {}

    /** Returns the other value, empty if none is known. */
    static Optional<JsonValue> of(DeclaredSchema schema, JsonValue value) {
        try {
            List<JsonValue> candidates = new ArrayList<>();
            if (!schema.resolved().keyword("enum").isPresent()) {
                candidates.addAll(candidates(value));
            }
            candidates.addAll(schema.resolved().keyword("enum").elements());
            return candidates.stream()
                    .filter(candidate -> candidate.is(value.kind()) && !SentAndFound.same(candidate, value))
                    .filter(candidate -> schema.violations(candidate).isEmpty())
                    .findFirst();
        } catch (SpecFaultException unusable) {
            return Optional.empty();
        }
    }

    private static List<JsonValue> candidates(JsonValue value) {
        if (value.is(JsonKind.STRING)) {
            return strings(value.text().orElse(""));
        }
        if (value.is(JsonKind.NUMBER)) {
            BigDecimal number = value.number().orElse(BigDecimal.ZERO);
            return List.of(
                    JsonValue.of(number.add(BigDecimal.ONE).longValue()),
                    JsonValue.of(number.subtract(BigDecimal.ONE).longValue()));
        }
        return value.bool().map(yes -> List.of(JsonValue.of(!yes))).orElse(List.of());
    }

    private static List<JsonValue> strings(String text) {
        List<JsonValue> candidates = new ArrayList<>();
        int length = text.length();
        if (text.chars().noneMatch(c -> c >= '0' && c <= '9') || text.contains("@") || length < 4) {
            candidates.add(JsonValue.of(MARK + text));
        }
        candidates.add(JsonValue.of(MARK + (length > 3 ? text.substring(3) : "")));
        for (int i = length - 1; i >= 0; i--) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                candidates.add(JsonValue.of(text.substring(0, i) + (c == '1' ? '2' : '1') + text.substring(i + 1)));
            }
        }
        candidates.add(JsonValue.of(text + MARK));
        return candidates;
    }
}
