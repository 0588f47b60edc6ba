package dev.statusquo.exchange.wire;

import dev.statusquo.exchange.Body;
import dev.statusquo.exchange.ProtocolFault;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Content read up to a bound, and what ended the reading early.
 *
 * @param body what was read
 * @param broken what the client threw before the end; {@code null} if the end, or the bound, was reached
 */
public record Content(Body body, @Nullable IOException broken) {

    /** Of a stream of which nobody says how long it is. */
    public static final long UNKNOWN = -1;

    private static final int PIECE = 1024;
    private static final int MOST_BELIEVED = 64 << 10;

    /** Returns no content, and nothing broken. */
    public static Content none() {
        return new Content(Body.empty(), null);
    }

    /** Returns what the stream holds, up to the bound. Reads at most one byte more, to know whether there is more; never throws. */
    public static Content read(InputStream stream, int bound) {
        return read(stream, bound, UNKNOWN);
    }

    /**
     * Returns the same of a stream that is said to hold so many bytes, {@link #UNKNOWN} if nothing is said. What is said only saves
     * copying: more is read, and less is no fault here.
     */
    public static Content read(InputStream stream, int bound, long announced) {
        boolean believed = announced > 0 && announced <= MOST_BELIEVED;
        byte[] kept = new byte[(int) Math.min(bound, believed ? announced : PIECE)];
        int length = 0;
        try {
            while (length < bound) {
                if (length == kept.length) {
                    int next = stream.read();
                    if (next < 0) {
                        return new Content(beginning(kept, length), null);
                    }
                    kept = Arrays.copyOf(kept, (int) Math.min(bound, Math.max(2L * length, PIECE)));
                    kept[length++] = (byte) next;
                } else {
                    int count = stream.read(kept, length, kept.length - length);
                    if (count < 0) {
                        return new Content(beginning(kept, length), null);
                    }
                    length += count;
                }
            }
            boolean whole = stream.read() < 0;
            return new Content(whole ? beginning(kept, length) : Body.truncated(kept), null);
        } catch (IOException broken) {
            return new Content(beginning(kept, length), broken);
        }
    }

    private static Body beginning(byte[] bytes, int length) {
        return Body.of(length == bytes.length ? bytes : Arrays.copyOf(bytes, length));
    }

    /** Returns content of which nothing could be read, such as that of a response already used up. */
    public static Body unread() {
        return Body.truncated(new byte[0]);
    }

    /** Returns the fault of content that broke off; none if it did not. */
    public List<ProtocolFault> faults() {
        if (broken == null) {
            return List.of();
        }
        // A length that is no number is noticed only when the content is to be read.
        ProtocolFault.Kind kind = ClientFailure.has(broken, NumberFormatException.class)
                ? ProtocolFault.Kind.UNREADABLE_HEADER_FIELDS
                : ProtocolFault.Kind.INCOMPLETE_CONTENT;
        return List.of(new ProtocolFault(kind, ClientFailure.words(broken)));
    }
}
