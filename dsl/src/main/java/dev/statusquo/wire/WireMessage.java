package dev.statusquo.wire;

import dev.statusquo.exchange.Body;
import dev.statusquo.exchange.HeaderField;
import dev.statusquo.exchange.HeaderFields;
import dev.statusquo.exchange.Method;
import dev.statusquo.exchange.ProtocolFault;
import dev.statusquo.exchange.Response;
import dev.statusquo.exchange.Status;
import dev.statusquo.exchange.wire.FieldText;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.ProtocolException;
import java.net.SocketTimeoutException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One response as RFC 9112 frames it. What breaks the grammar of a field line is noted and read on past. */
final class WireMessage {

    private static final String VERSION = "HTTP/1.";
    private static final int LONGEST_LENGTH = 18;

    private final WireReader reader;
    private final int bound;
    private final List<ProtocolFault> faults = new ArrayList<>();

    WireMessage(WireReader reader, int bound) {
        this.reader = reader;
        this.bound = bound;
    }

    /** Returns the next response, final or not. */
    Response read(Method asked) throws IOException {
        reader.startMessage();
        faults.clear();
        Status status = status(reader.line());
        HeaderFields fields = fields();
        int code = status.code();
        boolean bare = asked.equals(Method.HEAD) || code < 200 || code == 204 || code == 304;
        Body body = bare ? Body.empty() : body(fields);
        return new Response(status, fields, body, faults);
    }

    /** {@code HTTP/1.1 200 OK}; the phrase and the blank before it may be missing. */
    private static Status status(String line) throws ProtocolException {
        boolean shaped = line.startsWith(VERSION)
                && line.length() >= 12
                && line.charAt(8) == ' '
                && (line.length() == 12 || line.charAt(12) == ' ');
        String code = shaped ? line.substring(9, 12) : "";
        if (!code.chars().allMatch(c -> c >= '0' && c <= '9') || code.isEmpty()) {
            throw new ProtocolException("no status line: " + line.substring(0, Math.min(line.length(), 60)));
        }
        return Status.of(Integer.parseInt(code));
    }

    private HeaderFields fields() throws IOException {
        List<HeaderField> fields = new ArrayList<>();
        for (String line = reader.line(); !line.isEmpty(); line = reader.line()) {
            int colon = line.indexOf(':');
            String name = colon < 0 ? line : line.substring(0, colon);
            if (colon < 1 || !name.strip().equals(name) || line.indexOf('\r') >= 0 || line.indexOf('\0') >= 0) {
                String shown = line.substring(0, Math.min(line.length(), 60));
                faults.add(new ProtocolFault(
                        ProtocolFault.Kind.UNREADABLE_HEADER_FIELDS, "the line '" + shown + "' is no field line"));
            }
            if (colon > 0) {
                fields.add(
                        FieldText.field(name.strip(), line.substring(colon + 1).strip()));
            }
        }
        return HeaderFields.of(fields);
    }

    private Body body(HeaderFields fields) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        boolean whole;
        try {
            if (fields.contains("Transfer-Encoding")) {
                String codings = fields.combined("Transfer-Encoding").orElse("").toLowerCase(Locale.ROOT);
                whole = codings.endsWith("chunked") ? chunks(content) : toTheEnd(content);
            } else {
                whole = fields.contains("Content-Length") ? exactly(length(fields), content) : toTheEnd(content);
            }
        } catch (SocketTimeoutException late) {
            throw late;
        } catch (IOException broken) {
            faults.add(new ProtocolFault(ProtocolFault.Kind.INCOMPLETE_CONTENT, String.valueOf(broken.getMessage())));
            whole = true;
        }
        return whole ? Body.of(content.toByteArray()) : Body.truncated(content.toByteArray());
    }

    /** Equal lengths, repeated, are one; anything else is no length (RFC 9112, section 6.3). */
    private static long length(HeaderFields fields) throws ProtocolException {
        List<String> values = fields.values("Content-Length");
        String first = values.get(0);
        boolean number = !first.isEmpty()
                && first.length() <= LONGEST_LENGTH
                && first.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!number || !values.stream().allMatch(first::equals)) {
            throw new ProtocolException("the length of the content is " + String.join(" and ", values));
        }
        return Long.parseLong(first);
    }

    private boolean exactly(long length, ByteArrayOutputStream content) throws IOException {
        for (long i = 0; i < length; i++) {
            if (content.size() == bound) {
                return false;
            }
            int octet = reader.read();
            if (octet < 0) {
                throw new EOFException("the connection ended " + (length - i) + " bytes before the content did");
            }
            content.write(octet);
        }
        return true;
    }

    private boolean toTheEnd(ByteArrayOutputStream content) throws IOException {
        for (int octet = reader.read(); octet >= 0; octet = reader.read()) {
            if (content.size() == bound) {
                return false;
            }
            content.write(octet);
        }
        return true;
    }

    private boolean chunks(ByteArrayOutputStream content) throws IOException {
        for (long size = size(reader.line()); size > 0; size = size(reader.line())) {
            if (!exactly(size, content)) {
                return false;
            }
            String end = reader.line();
            if (!end.isEmpty()) {
                throw new ProtocolException("a chunk is longer than its size");
            }
            reader.startMessage();
        }
        for (String trailer = reader.line(); !trailer.isEmpty(); trailer = reader.line()) {
            if (trailer.indexOf(':') < 1) {
                throw new ProtocolException("a trailer is no field line");
            }
        }
        return true;
    }

    private static long size(String line) throws ProtocolException {
        int end = line.indexOf(';');
        String size = (end < 0 ? line : line.substring(0, end)).strip();
        if (size.isEmpty() || size.length() > 15 || size.chars().anyMatch(c -> Character.digit(c, 16) < 0)) {
            throw new ProtocolException("'" + size + "' is no size of a chunk");
        }
        return Long.parseLong(size, 16);
    }
}
