package dev.statusquo.header;

import java.util.Optional;
import java.util.function.Function;

/**
 * The outcome of reading a field value: a value, possibly with a lapse of the sender, or the offset at which the text broke.
 *
 * @param <T> the type of the value
 */
public sealed interface Parsed<T> {

    /** Returns how well the text keeps its grammar. */
    Validity validity();

    /** Returns the value, empty if the text is not readable. */
    Optional<T> value();

    /** Returns the offset of the first lapse or break, counted in characters from 0; -1 for a valid text. */
    int offset();

    /** Returns what is wrong at {@link #offset()}, as a phrase such as {@code a two-digit day}; empty for a valid text. */
    String problem();

    /** Returns a valid value. */
    static <T> Parsed<T> valid(T value) {
        return new Value<>(value, Validity.VALID, -1, "");
    }

    /** Returns a value in a form that recipients must accept and senders must not produce. */
    static <T> Parsed<T> obsolete(T value, int offset, String problem) {
        return new Value<>(value, Validity.VALID_OBSOLETE, offset, problem);
    }

    /** Returns a value that the sender must not have produced so, and a recipient may repair. */
    static <T> Parsed<T> senderInvalid(T value, int offset, String problem) {
        return new Value<>(value, Validity.SENDER_INVALID, offset, problem);
    }

    /** Returns a break: at {@code offset} stands something else than the grammar allows. */
    static <T> Parsed<T> malformed(int offset, String problem) {
        return new Malformed<>(offset, problem);
    }

    /** Returns this with the value mapped. */
    default <R> Parsed<R> map(Function<? super T, ? extends R> mapping) {
        return this instanceof Value<T> read
                ? new Value<>(mapping.apply(read.read()), read.validity(), read.offset(), read.problem())
                : new Malformed<>(offset(), problem());
    }

    /** Returns {@code true} if there is a value, whatever its sender did wrong. */
    default boolean isReadable() {
        return this instanceof Value;
    }

    /**
     * A text that could be read.
     *
     * @param read what it says
     */
    record Value<T>(T read, Validity validity, int offset, String problem) implements Parsed<T> {
        @Override
        public Optional<T> value() {
            return Optional.of(read);
        }
    }

    /** A text that could not be read. */
    record Malformed<T>(int offset, String problem) implements Parsed<T> {
        @Override
        public Validity validity() {
            return Validity.INVALID;
        }

        @Override
        public Optional<T> value() {
            return Optional.empty();
        }
    }
}
