package dev.statusquo.crawl.real;

import dev.statusquo.crawl.data.BaseAddress;
import dev.statusquo.crawl.data.Breadth;
import dev.statusquo.crawl.data.RequestDraft;
import dev.statusquo.crawl.data.ValueGenerator;
import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.crawl.spec.DeclaredOperation;
import dev.statusquo.crawl.spec.SecurityAlternative.Requirement;
import dev.statusquo.crawl.spec.SecurityScheme;
import dev.statusquo.error.schema.JsonText;
import dev.statusquo.error.schema.JsonValue;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.Request;
import dev.statusquo.okhttp.OkHttpTransport;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import okhttp3.OkHttpClient;

/**
 * What Prism has against valid requests to every operation of a document. Examples that do not fit their own schema are
 * left out, and so is what Prism itself cannot write (500, 406).
 */
final class Refusals {

    private static final OkHttpTransport TRANSPORT = OkHttpTransport.of(
            new OkHttpClient.Builder().readTimeout(30, TimeUnit.SECONDS).build());

    private final List<String> refusals = new ArrayList<>();
    private int sent;

    private Refusals() {}

    static Refusals of(DeclaredApi api, Prism prism, Breadth breadth) {
        Refusals refusals = new Refusals();
        ValueGenerator values = ValueGenerator.seeded(1).breadth(breadth);
        BaseAddress base = BaseAddress.of(prism.baseUrl(), List.of());
        for (DeclaredOperation operation : api.operations()) {
            RequestDraft draft = RequestDraft.of(operation, values);
            if (draft.remarks().isEmpty()) {
                refusals.send(operation, withCredentials(operation, draft.toRequest(base)));
            }
        }
        return refusals;
    }

    /** Returns each refusal with the request that it is of. */
    List<String> all() {
        return refusals;
    }

    /** Returns how many requests were sent. */
    int sent() {
        return sent;
    }

    private void send(DeclaredOperation operation, Request request) {
        Exchange exchange = TRANSPORT.send(request);
        sent++;
        String body = new String(exchange.body().toByteArray(), StandardCharsets.UTF_8);
        String violations = exchange.headers().first("sl-violations").orElse("");
        boolean itsOwn = exchange.status().code() == 500 || exchange.status().code() == 406;
        if (violates(violations) || (body.contains("prism/errors#") && !itsOwn)) {
            refusals.add(operation + " " + request.uri() + ": " + violations + body);
        }
    }

    private static boolean violates(String violations) {
        return JsonText.parse(violations).orAbsent().elements().stream()
                .filter(each -> each.get("severity").equals(JsonValue.of("Error")))
                .anyMatch(each -> each.get("location").get(0).equals(JsonValue.of("request")));
    }

    private static Request withCredentials(DeclaredOperation operation, Request bare) {
        Request request = bare.withHeader("Accept", "*/*");
        if (operation.security().isEmpty()) {
            return request;
        }
        for (Requirement requirement : operation.security().get(0).requirements()) {
            request = with(requirement.scheme(), request);
        }
        return request;
    }

    private static Request with(SecurityScheme scheme, Request request) {
        return switch (scheme.kind()) {
            case API_KEY_HEADER -> request.withHeader(scheme.parameter(), "k");
            case API_KEY_COOKIE -> request.withHeader("Cookie", scheme.parameter() + "=k");
            case API_KEY_QUERY -> request.withUri(request.uri() + "?" + scheme.parameter() + "=k");
            case BASIC -> request.withHeader("Authorization", "Basic YTpi");
            case MUTUAL_TLS -> request;
            default -> request.withHeader("Authorization", "Bearer abc");
        };
    }
}
