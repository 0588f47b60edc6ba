package dev.statusquo.exchange.wire;

import dev.statusquo.exchange.Body;
import dev.statusquo.exchange.ProtocolFault;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Content read up to a bound, and what ended the reading early.
 *
 * @param body what was read
 * @param broken what the client threw before the end; {@code null} if the end, or the bound, was reached
 */
public record Content(Body body, @Nullable IOException broken) {

    private static final int PIECE = 8192;

    /** Returns no content, and nothing broken. */
    public static Content none() {
        return new Content(Body.empty(), null);
    }

    /** Returns what the stream holds, up to the bound. Reads at most one byte more, to know whether there is more; never throws. */
    public static Content read(InputStream stream, int bound) {
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        byte[] piece = new byte[PIECE];
        try {
            while (kept.size() < bound) {
                int count = stream.read(piece, 0, Math.min(piece.length, bound - kept.size()));
                if (count < 0) {
                    return new Content(Body.of(kept.toByteArray()), null);
                }
                kept.write(piece, 0, count);
            }
            boolean whole = stream.read() < 0;
            return new Content(whole ? Body.of(kept.toByteArray()) : Body.truncated(kept.toByteArray()), null);
        } catch (IOException broken) {
            return new Content(Body.of(kept.toByteArray()), broken);
        }
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
