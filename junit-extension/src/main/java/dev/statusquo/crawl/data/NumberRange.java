package dev.statusquo.crawl.data;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Bounds and steps of a number. */
final class NumberRange {

    private @Nullable BigDecimal least;
    private @Nullable BigDecimal most;
    private boolean aboveLeast;
    private boolean belowMost;
    private @Nullable BigDecimal step;

    /** Returns a range with the same bounds and steps, which can be narrowed. */
    NumberRange copy() {
        NumberRange copy = new NumberRange();
        copy.least = least;
        copy.most = most;
        copy.aboveLeast = aboveLeast;
        copy.belowMost = belowMost;
        copy.step = step;
        return copy;
    }

    void atLeast(BigDecimal bound, boolean exclusive) {
        int order = least == null ? 1 : bound.compareTo(least);
        if (order > 0) {
            least = bound;
            aboveLeast = exclusive;
        } else if (order == 0) {
            aboveLeast |= exclusive;
        }
    }

    void atMost(BigDecimal bound, boolean exclusive) {
        int order = most == null ? -1 : bound.compareTo(most);
        if (order < 0) {
            most = bound;
            belowMost = exclusive;
        } else if (order == 0) {
            belowMost |= exclusive;
        }
    }

    void multipleOf(BigDecimal factor) {
        if (factor.signum() > 0) {
            step = step == null || factor.compareTo(step) > 0 ? factor : step;
        }
    }

    boolean isBounded() {
        return least != null || most != null || step != null;
    }

    Optional<BigDecimal> least() {
        return Optional.ofNullable(least);
    }

    Optional<BigDecimal> most() {
        return Optional.ofNullable(most);
    }

    Optional<BigDecimal> step() {
        return Optional.ofNullable(step);
    }

    /** Returns {@code true} for a number within the bounds and on a step. */
    boolean holds(BigDecimal number) {
        int low = least == null ? 1 : number.compareTo(least);
        int high = most == null ? -1 : number.compareTo(most);
        return (aboveLeast ? low > 0 : low >= 0)
                && (belowMost ? high < 0 : high <= 0)
                && (step == null || number.remainder(step).signum() == 0);
    }

    /** Returns a number that is held, a small and whole one if there is; {@code skipped} such numbers are passed over. */
    Optional<BigDecimal> value(boolean whole, int skipped) {
        return candidates(whole).stream()
                .filter(number ->
                        holds(number) && (!whole || number.stripTrailingZeros().scale() <= 0))
                .distinct()
                .skip(skipped)
                .findFirst();
    }

    private List<BigDecimal> candidates(boolean whole) {
        BigDecimal unit =
                step != null ? step : whole || width().compareTo(BigDecimal.ONE) >= 0 ? BigDecimal.ONE : fraction();
        List<BigDecimal> candidates = new ArrayList<>(List.of(BigDecimal.ONE, BigDecimal.TEN, BigDecimal.valueOf(100)));
        if (least != null && most != null) {
            BigDecimal middle = least.add(most).divide(BigDecimal.valueOf(2), MathContext.DECIMAL64);
            candidates.add(middle);
            candidates.add(middle.divide(unit, 0, RoundingMode.FLOOR).multiply(unit));
        }
        BigDecimal start = least != null ? least : most != null ? most : BigDecimal.ONE;
        BigDecimal first = start.divide(unit, 0, RoundingMode.FLOOR).multiply(unit);
        for (int i = 0; i <= 120; i++) {
            BigDecimal away = unit.multiply(BigDecimal.valueOf(i));
            candidates.add(least == null && most != null ? first.subtract(away) : first.add(away));
        }
        candidates.add(BigDecimal.ZERO);
        return candidates;
    }

    private BigDecimal width() {
        return least == null || most == null ? BigDecimal.TEN : most.subtract(least);
    }

    private BigDecimal fraction() {
        BigDecimal width = width();
        return width.signum() <= 0 ? BigDecimal.ONE : width.divide(BigDecimal.valueOf(16), MathContext.DECIMAL32);
    }
}
