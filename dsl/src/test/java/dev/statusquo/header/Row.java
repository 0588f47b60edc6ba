package dev.statusquo.header;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Function;

/** One row of a grammar's table: a wire string, its verdict, and where it broke. */
record Row(String wire, Validity validity, int offset) {

    static Row valid(String wire) {
        return new Row(wire, Validity.VALID, -1);
    }

    static Row obsolete(String wire, int offset) {
        return new Row(wire, Validity.VALID_OBSOLETE, offset);
    }

    static Row senderInvalid(String wire, int offset) {
        return new Row(wire, Validity.SENDER_INVALID, offset);
    }

    static Row invalid(String wire, int offset) {
        return new Row(wire, Validity.INVALID, offset);
    }

    /** Checks verdict and offset, and that what could be read is printed so that it is read again. */
    <T> void check(Function<String, Parsed<T>> parser) {
        Parsed<T> parsed = parser.apply(wire);

        assertThat(parsed.validity()).as("%s: %s", wire, parsed).isEqualTo(validity);
        assertThat(parsed.offset()).as("%s: %s", wire, parsed).isEqualTo(offset);
        assertThat(parsed.problem().isEmpty()).isEqualTo(validity == Validity.VALID);
        assertThat(parsed.value().isEmpty()).isEqualTo(validity == Validity.INVALID);
        parsed.value()
                .ifPresent(value -> assertThat(parser.apply(printed(value))).isEqualTo(Parsed.valid(value)));
    }

    /** Returns the wire form of a value or a list of values. */
    static String printed(Object value) {
        if (value instanceof Iterable<?> values) {
            StringBuilder text = new StringBuilder();
            values.forEach(member -> text.append(text.length() == 0 ? "" : ", ").append(member));
            return text.toString();
        }
        return value.toString();
    }

    @Override
    public String toString() {
        return wire.replace("\t", "\\t") + " " + validity + (offset < 0 ? "" : " at " + offset);
    }
}
