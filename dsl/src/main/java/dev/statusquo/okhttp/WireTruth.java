package dev.statusquo.okhttp;

import dev.statusquo.exchange.HeaderField;
import dev.statusquo.exchange.HeaderFields;
import java.io.IOException;
import okhttp3.Headers;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;

/**
 * Stands next to the wire and undoes two favours of OkHttp: asking for gzip and decoding it in silence, and sending a request
 * again after a 503 with {@code Retry-After: 0}.
 */
final class WireTruth implements Interceptor {

    /** An Accept-Encoding that keeps OkHttp from its own; taken off before it is sent. */
    static final String NOT_ASKED = "identity;q=1.0;statusquo=not-asked";

    private static final String ACCEPT_ENCODING = "Accept-Encoding";
    private static final String RETRY_AFTER = "Retry-After";
    private static final String VEIL = "Statusquo-Veiled-Retry-After";
    private static final int UNAVAILABLE = 503;

    @Override
    public Response intercept(Chain chain) throws IOException {
        Request request = chain.request();
        if (NOT_ASKED.equals(request.header(ACCEPT_ENCODING))) {
            request = request.newBuilder().removeHeader(ACCEPT_ENCODING).build();
        }
        Response response = chain.proceed(request);
        return response.code() == UNAVAILABLE
                ? response.newBuilder().headers(renamed(response.headers())).build()
                : response;
    }

    private static Headers renamed(Headers headers) {
        Headers.Builder builder = new Headers.Builder();
        for (int i = 0; i < headers.size(); i++) {
            String name = headers.name(i);
            builder.addUnsafeNonAscii(name.equalsIgnoreCase(RETRY_AFTER) ? VEIL + name : name, headers.value(i));
        }
        return builder.build();
    }

    /** Returns the field lines with the names the service gave them. */
    static HeaderFields unveiled(HeaderFields fields) {
        boolean veiled = fields.lines().stream().anyMatch(field -> field.name().startsWith(VEIL));
        return veiled
                ? HeaderFields.of(
                        fields.lines().stream().map(WireTruth::unveiled).toList())
                : fields;
    }

    private static HeaderField unveiled(HeaderField field) {
        return field.name().startsWith(VEIL)
                ? new HeaderField(field.name().substring(VEIL.length()), field.value())
                : field;
    }
}
