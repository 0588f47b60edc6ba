package dev.statusquo.exchange;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.lang.ref.SoftReference;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Message content as received, up to a bound. The bytes are never copied; whoever hands them over must not change them.
 *
 * <p>Immutable for its readers and safe for several threads. Two bodies are equal if their bytes and bounds are.
 */
public final class Body {

    /** How many bytes a transport keeps unless told otherwise: 8 MiB. */
    public static final int DEFAULT_BOUND = 8 << 20;

    private static final Object[] NOT_READ = {};

    /** What is read from a longer body is kept only as long as there is memory for it: it may be many times as large. */
    private static final int LONGEST_KEPT_READ = 16 << 10;

    private static final Body EMPTY = new Body(new byte[0], false);

    private final byte[] bytes;
    private final boolean truncated;
    private volatile Object[] readings = NOT_READ;

    private Body(byte[] bytes, boolean truncated) {
        this.bytes = bytes;
        this.truncated = truncated;
    }

    /** Returns the body without a byte. */
    public static Body empty() {
        return EMPTY;
    }

    /** Returns a body of these bytes, which it keeps. */
    public static Body of(byte[] bytes) {
        return bytes.length == 0 ? EMPTY : new Body(bytes, false);
    }

    /** Returns a body of this text in UTF-8. */
    public static Body of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Returns a body of the first bytes of a longer one that was not read to its end. */
    public static Body truncated(byte[] bytes) {
        return new Body(bytes, true);
    }

    /** Returns how many bytes there are. */
    public int length() {
        return bytes.length;
    }

    /** Returns {@code true} if there is no byte. */
    public boolean isEmpty() {
        return bytes.length == 0;
    }

    /** Returns {@code true} if the transport stopped reading at its bound. */
    public boolean isTruncated() {
        return truncated;
    }

    /** Returns the byte at this index, as a number from 0 to 255. */
    public int at(int index) {
        return bytes[index] & 0xFF;
    }

    /** Returns the bytes as a stream. */
    public InputStream open() {
        return new ByteArrayInputStream(bytes);
    }

    /** Returns a copy of the bytes. */
    public byte[] toByteArray() {
        return bytes.clone();
    }

    /** Returns the bytes decoded as UTF-8; what is not UTF-8 becomes the replacement character. */
    public String text() {
        return text(StandardCharsets.UTF_8);
    }

    /** Returns the first bytes decoded as UTF-8, for showing; a character cut in two becomes the replacement character. */
    public String head(int most) {
        return new String(bytes, 0, Math.min(most, bytes.length), StandardCharsets.UTF_8);
    }

    /** Returns the bytes decoded; what does not decode becomes the replacement character. */
    public String text(Charset charset) {
        return new String(bytes, charset);
    }

    /**
     * Returns what {@code how} reads from the bytes, computed once for a type: a second call for the same type returns the same
     * object, so that several checks of one body parse it once. Two threads may both compute it, once; what a long body holds may
     * be computed again where memory is short.
     */
    public <T> T read(Class<T> type, Function<? super Body, ? extends T> how) {
        for (Object known : readings) {
            Object reading = known instanceof SoftReference<?> soft ? soft.get() : known;
            if (type.isInstance(reading)) {
                return type.cast(reading);
            }
        }
        T fresh = how.apply(this);
        Object[] before = length() <= LONGEST_KEPT_READ ? readings : withoutLost(readings);
        Object[] more = Arrays.copyOf(before, before.length + 1);
        more[before.length] = length() <= LONGEST_KEPT_READ ? fresh : new SoftReference<>(fresh);
        readings = more;
        return fresh;
    }

    private static Object[] withoutLost(Object[] readings) {
        return Stream.of(readings)
                .filter(known -> known instanceof SoftReference<?> soft && !soft.refersTo(null))
                .toArray();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Body body && truncated == body.truncated && Arrays.equals(bytes, body.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return bytes.length + (truncated ? " bytes and more" : " bytes");
    }
}
