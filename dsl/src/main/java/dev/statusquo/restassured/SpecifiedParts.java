package dev.statusquo.restassured;

import dev.statusquo.exchange.HeaderField;
import dev.statusquo.exchange.Request;
import io.restassured.config.DecoderConfig;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.Header;
import io.restassured.http.Headers;
import io.restassured.specification.QueryableRequestSpecification;
import io.restassured.specification.RequestSpecification;
import io.restassured.specification.SpecificationQuerier;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a specification says that a request must be merged with.
 *
 * @param config its settings
 * @param headers its field lines
 * @param contentType its Content-Type; {@code null} for none
 * @param hasQuery whether it adds to the query of every request
 */
record SpecifiedParts(
        RestAssuredConfig config, Headers headers, @Nullable String contentType, boolean hasQuery) {

    /** REST Assured turns down bodies of types it does not know; the true type is set when the request leaves. */
    private static final String ANY_BYTES = "application/octet-stream";

    static SpecifiedParts of(RequestSpecification specification) {
        QueryableRequestSpecification query = SpecificationQuerier.query(specification);
        RestAssuredConfig config = query.getConfig() == null ? new RestAssuredConfig() : query.getConfig();
        boolean hasQuery =
                !query.getQueryParams().isEmpty() || !query.getRequestParams().isEmpty();
        return new SpecifiedParts(config, query.getHeaders(), query.getContentType(), hasQuery);
    }

    RequestSpecification prepare(RequestSpecification fresh, Request request, WireTap tap) {
        List<Header> lines = new ArrayList<>();
        for (HeaderField field : request.headers()) {
            if (!field.isNamed("Content-Type")) {
                lines.add(new Header(field.name(), field.value()));
            }
        }
        RequestSpecification prepared =
                fresh.config(config(tap)).urlEncodingEnabled(false).redirects().follow(false);
        if (!lines.isEmpty()) {
            prepared.headers(new Headers(lines));
        }
        return request.body().isEmpty()
                ? prepared
                : prepared.header("Content-Type", ANY_BYTES).body(request.body().toByteArray());
    }

    private RestAssuredConfig config(WireTap tap) {
        EncoderConfig encoder = config.getEncoderConfig().appendDefaultContentCharsetToContentTypeIfUndefined(false);
        DecoderConfig decoder = config.getDecoderConfig().noContentDecoders();
        return config.encoderConfig(encoder)
                .decoderConfig(decoder)
                .httpClient(config.getHttpClientConfig()
                        .dontReuseHttpClientInstance()
                        .httpClientFactory(() -> tap.into(config.getHttpClientConfig()
                                .dontReuseHttpClientInstance()
                                .httpClientInstance())));
    }

    boolean sets(String name) {
        return headers.hasHeaderWithName(name);
    }
}
