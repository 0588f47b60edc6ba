package dev.statusquo.okhttp;

import dev.statusquo.exchange.HeaderField;
import dev.statusquo.exchange.HeaderFields;
import dev.statusquo.exchange.Request;
import dev.statusquo.exchange.wire.ClientFailure;
import dev.statusquo.exchange.wire.Sendable;
import java.net.URI;
import java.util.Objects;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;

/** A request as OkHttp takes it; refused rather than sent otherwise than asked. */
final class OkHttpRequest {

    private OkHttpRequest() {}

    static okhttp3.Request of(Request request) {
        HttpUrl url = url(request, Sendable.target(request));
        refuseFraming(request);
        try {
            return new okhttp3.Request.Builder()
                    .url(url)
                    .headers(headers(request.headers()))
                    .method(request.method().token(), body(request))
                    .build();
        } catch (IllegalArgumentException refused) {
            throw ClientFailure.notSent(request, "OkHttp refuses it: " + ClientFailure.words(refused), refused);
        }
    }

    private static HttpUrl url(Request request, URI target) {
        HttpUrl url = HttpUrl.parse(request.uri());
        if (url == null) {
            throw ClientFailure.notSent(request, "OkHttp refuses the target '" + request.uri() + "'", null);
        }
        String path = target.getRawPath().isEmpty() ? "/" : target.getRawPath();
        if (!url.encodedPath().equals(path) || !Objects.equals(url.encodedQuery(), target.getRawQuery())) {
            throw ClientFailure.notSent(request, "OkHttp would ask for " + url + " instead of " + request.uri(), null);
        }
        return url;
    }

    private static void refuseFraming(Request request) {
        if (request.body().isEmpty()) {
            return;
        }
        String length = Integer.toString(request.body().length());
        if (request.headers().values("Content-Length").stream().anyMatch(value -> !value.equals(length))) {
            throw ClientFailure.notSent(request, "OkHttp sets Content-Length itself, to " + length, null);
        }
        if (request.headers().contains("Transfer-Encoding")) {
            throw ClientFailure.notSent(request, "OkHttp sets Transfer-Encoding itself", null);
        }
    }

    private static Headers headers(HeaderFields fields) {
        Headers.Builder headers = new Headers.Builder();
        for (HeaderField field : fields) {
            headers.addUnsafeNonAscii(field.name(), field.value());
        }
        if (!fields.contains("Accept-Encoding")) {
            headers.add("Accept-Encoding", WireTruth.NOT_ASKED);
        }
        return headers.build();
    }

    private static @Nullable RequestBody body(Request request) {
        if (!request.body().isEmpty()) {
            return RequestBody.create(request.body().toByteArray(), null);
        }
        return switch (request.method().token()) {
            case "POST", "PUT", "PATCH", "PROPPATCH", "QUERY", "REPORT" -> RequestBody.create(new byte[0], null);
            default -> null;
        };
    }
}
