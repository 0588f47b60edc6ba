package dev.statusquo.wire;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.ProtocolException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Reads bytes and lines from a socket up to a point in time, however slowly they come. */
final class WireReader {

    /** How long status line and header section may be together, trailers and sizes of chunks included. */
    private static final int MOST_OF_LINES = 256 << 10;

    private final Socket socket;
    private final InputStream in;
    private final long end;
    private final byte[] buffer = new byte[8 << 10];
    private int next;
    private int filled;
    private int lines;

    WireReader(Socket socket, Duration timeout) throws IOException {
        this.socket = socket;
        this.in = socket.getInputStream();
        this.end = System.nanoTime() + timeout.toNanos();
    }

    /** Returns the next byte, -1 at the end. */
    int read() throws IOException {
        if (next == filled && !fill(end - System.nanoTime())) {
            return -1;
        }
        return buffer[next++] & 0xFF;
    }

    /** Returns {@code true} if a byte or the end comes within the time. */
    boolean hears(Duration time) throws IOException {
        try {
            return next < filled || fill(Math.min(time.toNanos(), end - System.nanoTime())) || filled < 0;
        } catch (SocketTimeoutException silence) {
            return false;
        }
    }

    /** Returns a line without its end. */
    String line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int octet = read(); octet != '\n'; octet = read()) {
            if (octet < 0) {
                throw new EOFException("the connection ended within a line");
            }
            if (++lines > MOST_OF_LINES) {
                throw new ProtocolException("the lines are longer than " + MOST_OF_LINES + " bytes");
            }
            line.write(octet);
        }
        String text = line.toString(StandardCharsets.ISO_8859_1);
        return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
    }

    /** Forgets how much was read of lines: a new message begins. */
    void startMessage() {
        lines = 0;
    }

    /** Returns what comes until it has been quiet for a time, or the connection ends; the first bytes of it. */
    byte[] rest(Duration quiet, int most) {
        ByteArrayOutputStream rest = new ByteArrayOutputStream();
        try {
            while (rest.size() < most && hears(quiet)) {
                int octet = read();
                if (octet < 0) {
                    break;
                }
                rest.write(octet);
            }
        } catch (IOException ended) {
            return rest.toByteArray();
        }
        return rest.toByteArray();
    }

    private boolean fill(long nanos) throws IOException {
        if (filled < 0) {
            return false;
        }
        if (nanos <= 0) {
            throw new SocketTimeoutException("the time is up");
        }
        socket.setSoTimeout((int) Math.max(1, nanos / 1_000_000));
        int count = in.read(buffer);
        next = 0;
        filled = count;
        if (count < 0) {
            next = -1;
        }
        return count > 0;
    }
}
