package dev.statusquo.jdk;

import dev.statusquo.exchange.Body;
import dev.statusquo.exchange.HeaderFields;
import dev.statusquo.exchange.Method;
import dev.statusquo.exchange.Request;
import dev.statusquo.exchange.Status;
import dev.statusquo.exchange.wire.Content;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The bytes behind the body of a response, whatever its handler made of them. */
final class ReceivedBody {

    private static final int BOUND = Body.DEFAULT_BOUND;
    private static final String CHARSET = "charset=";

    private ReceivedBody() {}

    static Body of(Request request, Status status, HeaderFields headers, @Nullable Object body) {
        if (body instanceof byte[] bytes) {
            return bounded(bytes.clone());
        }
        if (body instanceof String text) {
            return bounded(text.getBytes(charset(headers)));
        }
        if (body instanceof Path file) {
            return content(file);
        }
        if (body instanceof InputStream stream) {
            return content(stream);
        }
        return body == null && hasNoContent(request, status, headers) ? Body.empty() : Content.unread();
    }

    private static boolean hasNoContent(Request request, Status status, HeaderFields headers) {
        return request.method().equals(Method.HEAD)
                || status.code() == 204
                || status.code() == 304
                || headers.first("Content-Length").filter("0"::equals).isPresent();
    }

    private static Body bounded(byte[] bytes) {
        return bytes.length <= BOUND ? Body.of(bytes) : Body.truncated(Arrays.copyOf(bytes, BOUND));
    }

    private static Body content(Path file) {
        try (InputStream stream = Files.newInputStream(file)) {
            return Content.read(stream, BOUND).body();
        } catch (IOException gone) {
            return Content.unread();
        }
    }

    private static Body content(InputStream stream) {
        if (!stream.markSupported()) {
            return Content.unread();
        }
        stream.mark(BOUND + 1);
        Body body = Content.read(stream, BOUND).body();
        try {
            stream.reset();
            return body;
        } catch (IOException closed) {
            return Content.unread();
        }
    }

    /** The charset that {@code BodyHandlers.ofString()} decoded with; a handler told another one is not known. */
    private static Charset charset(HeaderFields headers) {
        String type = headers.first("Content-Type").orElse("").toLowerCase(Locale.ROOT);
        int start = type.indexOf(CHARSET);
        if (start < 0) {
            return StandardCharsets.UTF_8;
        }
        String rest = type.substring(start + CHARSET.length());
        int end = rest.indexOf(';');
        String name =
                (end < 0 ? rest : rest.substring(0, end)).replace("\"", "").strip();
        try {
            return Charset.forName(name);
        } catch (IllegalArgumentException unknown) {
            return StandardCharsets.UTF_8;
        }
    }
}
