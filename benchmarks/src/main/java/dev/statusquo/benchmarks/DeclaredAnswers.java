package dev.statusquo.benchmarks;

import dev.statusquo.crawl.data.UnsatisfiableSchemaException;
import dev.statusquo.crawl.data.ValueGenerator;
import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.crawl.spec.DeclaredOperation;
import dev.statusquo.crawl.spec.DeclaredResponse;
import dev.statusquo.crawl.spec.DeclaredSchema;
import dev.statusquo.crawl.spec.MediaContent;
import dev.statusquo.crawl.spec.ParameterPlace;
import dev.statusquo.crawl.spec.PathTemplate;
import dev.statusquo.crawl.spec.SpecFaultException;
import dev.statusquo.error.schema.JsonText;
import dev.statusquo.error.schema.JsonValue;
import dev.statusquo.exchange.Method;
import dev.statusquo.exchange.Status;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;

/**
 * What any document declares: each operation answers with its first success, content made from its schema once. Ids and content that
 * break their schemas are refused, and so are methods and media types that are not declared. Nothing is stored: a crawl finds much,
 * such as deleted things that are still there, and so has much to keep and to report.
 */
final class DeclaredAnswers implements Answers {

    private final DeclaredApi api;
    private final ValueGenerator values = ValueGenerator.seeded(1);
    private final Map<String, Success> successes = new ConcurrentHashMap<>();
    private final AtomicLong requests = new AtomicLong();

    DeclaredAnswers(DeclaredApi api) {
        this.api = api;
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Success(int status, String mediaType, byte[] content) {}

    @Override
    public byte[] to(InstantRequest request) {
        List<PathTemplate> paths = api.pathsFitting(request.path());
        if (paths.isEmpty()) {
            return refusal(request, 404, "not_found", "");
        }
        PathTemplate path = paths.get(0);
        String method = request.method().equals("HEAD") ? "GET" : request.method();
        Optional<DeclaredOperation> operation = api.operation(method + " " + path);
        String allow = "Allow: OPTIONS, "
                + api.operationsOf(path).stream()
                        .map(one -> one.method().equals(Method.GET)
                                ? "GET, HEAD"
                                : one.method().token())
                        .collect(Collectors.joining(", "))
                + "\r\n";
        if (method.equals("OPTIONS")) {
            return InstantAnswer.of(request, 204, "", new byte[0], allow);
        }
        if (operation.isEmpty()) {
            return refusal(request, 405, "method_not_allowed", allow);
        }
        int refused = refused(operation.get(), request);
        if (refused != 0) {
            return refusal(request, refused, "invalid_request", "");
        }
        Success success = successes.computeIfAbsent(operation.get().key(), key -> success(operation.get()));
        return InstantAnswer.of(request, success.status(), success.mediaType(), success.content(), "");
    }

    private byte[] refusal(InstantRequest request, int status, String code, String fields) {
        return InstantAnswer.error(request, status, code, requests.incrementAndGet(), fields);
    }

    /** Returns the status that refuses the request, 0 if it is as declared. */
    private static int refused(DeclaredOperation operation, InstantRequest request) {
        Map<String, String> named = operation.path().matches(request.path()).orElse(Map.of());
        boolean fitting = operation.parameters(ParameterPlace.PATH).stream()
                .allMatch(parameter -> fits(named.getOrDefault(parameter.name(), ""), parameter.schema()));
        return fitting
                ? operation
                        .content()
                        .map(declared -> refused(declared.required(), declared.alternatives(), request))
                        .orElse(0)
                : 404;
    }

    private static int refused(boolean required, List<MediaContent> declared, InstantRequest request) {
        if (request.content().length == 0) {
            return required ? 400 : 0;
        }
        String type = request.header("content-type");
        Optional<MediaContent> content =
                declared.stream().filter(one -> type.startsWith(one.essence())).findFirst();
        if (content.isEmpty()) {
            return 415;
        }
        JsonText json = JsonText.parse(new ByteArrayInputStream(request.content()));
        if (!content.get().isJson()) {
            return 0;
        }
        return json.value().isEmpty()
                ? 400
                : accepts(content.get().schema(), json.value().get()) ? 0 : 422;
    }

    private static boolean fits(String text, DeclaredSchema schema) {
        JsonValue number = JsonText.parse(text).orAbsent();
        return accepts(schema, JsonValue.of(text)) || number.isPresent() && accepts(schema, number);
    }

    private static boolean accepts(DeclaredSchema schema, JsonValue value) {
        try {
            return schema.accepts(value);
        } catch (SpecFaultException unusable) {
            return true;
        }
    }

    private Success success(DeclaredOperation operation) {
        Optional<DeclaredResponse> response = operation.responses().stream()
                .filter(one -> one.status().code().filter(Status::isSuccess).isPresent())
                .min(Comparator.comparing(one -> one.status().text()));
        int status =
                response.flatMap(one -> one.status().code()).map(Status::code).orElse(200);
        Optional<MediaContent> content =
                response.flatMap(one -> one.contents().stream().findFirst()).filter(one -> status != 204);
        return content.map(one -> new Success(status, one.essence(), content(one)))
                .orElseGet(() -> new Success(status, "", new byte[0]));
    }

    private byte[] content(MediaContent declared) {
        try {
            JsonValue value = values.of(declared).value();
            String text = declared.isJson() ? value.toString() : value.text().orElse("text");
            return text.getBytes(StandardCharsets.UTF_8);
        } catch (UnsatisfiableSchemaException | SpecFaultException unusable) {
            return "{}".getBytes(StandardCharsets.UTF_8);
        }
    }
}
