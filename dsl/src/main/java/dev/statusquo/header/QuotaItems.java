package dev.statusquo.header;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The members of a {@code RateLimit} or {@code RateLimit-Policy} field, with the first of their parameters that is wrong. */
final class QuotaItems {
    private final Parsed<List<StructuredItem>> parsed;
    private int breakOffset;
    private String problem;

    QuotaItems(Parsed<List<StructuredItem>> parsed) {
        this.parsed = parsed;
        this.breakOffset = parsed.isReadable() ? -1 : parsed.offset();
        this.problem = parsed.problem();
        if (breakOffset < 0 && all().isEmpty()) {
            fail(0, "a name in quotes");
        }
    }

    List<StructuredItem> all() {
        return parsed.value().orElse(List.of());
    }

    private void fail(int offset, String expected) {
        if (breakOffset < 0) {
            breakOffset = offset;
            problem = expected;
        }
    }

    String name(StructuredItem item) {
        if (item.bare() instanceof BareItem.StringItem name) {
            return name.text();
        }
        fail(item.start(), "a name in quotes");
        return "";
    }

    long required(StructuredItem item, String key) {
        @Nullable Long number = number(item, key, 0);
        if (number == null) {
            fail(item.end(), "the parameter " + key);
            return 0;
        }
        return number;
    }

    @Nullable
    Long number(StructuredItem item, String key, long minimum) {
        StructuredItem.@Nullable Parameter parameter = item.parameter(key);
        if (parameter == null) {
            return null;
        }
        if (parameter.value() instanceof BareItem.IntegerItem integer && integer.number() >= minimum) {
            return integer.number();
        }
        fail(parameter.offset(), "an integer of at least " + minimum);
        return null;
    }

    @Nullable
    String text(StructuredItem item, String key) {
        StructuredItem.@Nullable Parameter parameter = item.parameter(key);
        if (parameter == null) {
            return null;
        }
        if (parameter.value() instanceof BareItem.StringItem string) {
            return string.text();
        }
        fail(parameter.offset(), "a text in quotes");
        return null;
    }

    @Nullable
    String bytes(StructuredItem item, String key) {
        StructuredItem.@Nullable Parameter parameter = item.parameter(key);
        if (parameter == null) {
            return null;
        }
        if (parameter.value() instanceof BareItem.BytesItem bytes) {
            return bytes.base64();
        }
        fail(parameter.offset(), "base64 between colons");
        return null;
    }

    /** Returns the break, or what is supplied if there is none. */
    <T> Parsed<T> finish(Supplier<T> value) {
        return breakOffset >= 0 ? Parsed.malformed(breakOffset, problem) : parsed.map(items -> value.get());
    }
}
