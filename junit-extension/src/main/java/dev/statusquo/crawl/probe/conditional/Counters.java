package dev.statusquo.crawl.probe.conditional;

import dev.statusquo.error.schema.JsonKind;
import dev.statusquo.error.schema.JsonText;
import dev.statusquo.error.schema.JsonValue;
import dev.statusquo.exchange.Body;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds numbers that are one higher each time while all else stays: what a clock or another caller would hardly do. */
final class Counters {

    private static final int DEEPEST = 50;

    private Counters() {}

    /** Returns the name of such a number in three contents read in a row, empty if anything else differs or nothing does. */
    static Optional<String> between(Body first, Body second, Body third) {
        List<String> found = new ArrayList<>();
        boolean alike = alike(
                "the content",
                JsonText.of(first).orAbsent(),
                JsonText.of(second).orAbsent(),
                JsonText.of(third).orAbsent(),
                found,
                0);
        return alike && !found.isEmpty() ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static boolean alike(String name, JsonValue a, JsonValue b, JsonValue c, List<String> found, int depth) {
        if (a.equals(b) && b.equals(c)) {
            return true;
        }
        if (a.is(JsonKind.OBJECT) && a.names().equals(b.names()) && a.names().equals(c.names()) && depth < DEEPEST) {
            return a.names().stream()
                    .allMatch(member -> alike(member, a.get(member), b.get(member), c.get(member), found, depth + 1));
        }
        if (a.is(JsonKind.ARRAY) && a.size() == b.size() && a.size() == c.size() && depth < DEEPEST) {
            return IntStream.range(0, a.size())
                    .allMatch(i -> alike(name, a.get(i), b.get(i), c.get(i), found, depth + 1));
        }
        if (counts(a, b) && counts(b, c)) {
            found.add(name);
            return true;
        }
        return false;
    }

    private static boolean counts(JsonValue before, JsonValue after) {
        Optional<BigDecimal> from = before.number();
        Optional<BigDecimal> to = after.number();
        return from.filter(Counters::isSmall).isPresent()
                && to.filter(Counters::isSmall).isPresent()
                && to.get().subtract(from.get()).compareTo(BigDecimal.ONE) == 0;
    }

    /** A number that a service writes with a large exponent is no count, and would take for ever to work with. */
    private static boolean isSmall(BigDecimal number) {
        return number.scale() == 0 && number.precision() <= 18;
    }
}
