package dev.statusquo.error;

import dev.statusquo.exchange.HeaderField;
import dev.statusquo.exchange.Request;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** What the client sent: a service that repeats it does not tell of its inside. Read when first asked for. */
final class SentValues {

    private static final int MOST_CHARACTERS = 1 << 20;

    private final Request request;
    private @Nullable String sent;

    SentValues(Request request) {
        this.request = request;
    }

    /** Returns {@code true} if the text was sent in the path, the query, a header field or the body, plain or encoded. */
    boolean contain(String text) {
        String all = sent;
        if (all == null) {
            all = read();
            sent = all;
        }
        return all.contains(text) || all.contains(text.strip());
    }

    private String read() {
        StringBuilder all = new StringBuilder();
        all.append(request.uri())
                .append('\n')
                .append(percentDecoded(request.uri()))
                .append('\n');
        for (HeaderField field : request.headers()) {
            all.append(field.value())
                    .append('\n')
                    .append(percentDecoded(field.value()))
                    .append('\n');
        }
        if (request.body().length() <= MOST_CHARACTERS) {
            String body = request.body().text();
            String unescaped = LeakText.unescaped(body);
            all.append(body).append('\n').append(unescaped).append('\n');
            all.append(LeakText.unescaped(unescaped)).append('\n').append(percentDecoded(body));
        }
        return all.toString();
    }

    static String percentDecoded(String text) {
        if (text.indexOf('%') < 0 && text.indexOf('+') < 0) {
            return text;
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        byte[] decoded = new byte[bytes.length];
        int length = 0;
        for (int i = 0; i < bytes.length; i++) {
            int high = bytes[i] == '%' && i + 2 < bytes.length ? Character.digit(bytes[i + 1], 16) : -1;
            int low = high < 0 ? -1 : Character.digit(bytes[i + 2], 16);
            if (low >= 0) {
                decoded[length++] = (byte) (high * 16 + low);
                i += 2;
            } else {
                decoded[length++] = bytes[i] == '+' ? (byte) ' ' : bytes[i];
            }
        }
        return new String(decoded, 0, length, StandardCharsets.UTF_8);
    }
}
