package dev.statusquo.crawl.data;

import dev.statusquo.crawl.spec.DeclaredOperation;
import dev.statusquo.crawl.spec.MediaContent;
import dev.statusquo.crawl.spec.Parameter;
import dev.statusquo.crawl.spec.ParameterPlace;
import dev.statusquo.error.schema.JsonValue;
import dev.statusquo.exchange.Body;
import dev.statusquo.exchange.HeaderFields;
import dev.statusquo.exchange.Request;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A request to an operation in terms of its declaration, of which every part can be replaced. Values are those of schemas; how
 * they stand on the wire is decided at the end. Immutable.
 *
 * <pre>{@code
 * RequestDraft valid = RequestDraft.of(operation, ValueGenerator.seeded(7));
 * valid.toRequest(base);                                      // POST http://localhost:8080/books, {"title":"…"}
 * valid.withPathValue("id", "42").withoutContent().toRequest(base);
 * }</pre>
 */
public final class RequestDraft {

    private final DeclaredOperation operation;
    private final Salt salt;
    private final Map<Parameter, JsonValue> values;
    private final Optional<MediaContent> content;
    private final JsonValue body;
    private final Optional<ContentForm> raw;
    private final List<String> remarks;

    RequestDraft(
            DeclaredOperation operation,
            Salt salt,
            Map<Parameter, JsonValue> values,
            Optional<MediaContent> content,
            JsonValue body,
            Optional<ContentForm> raw,
            List<String> remarks) {
        this.operation = operation;
        this.salt = salt;
        this.values = values;
        this.content = content;
        this.body = body;
        this.raw = raw;
        this.remarks = List.copyOf(remarks);
    }

    /**
     * Returns a valid request: all that is required and, for {@link Breadth#FULLEST}, all that is declared. Path values are made
     * too, since nothing is known of the service; replace those that must exist.
     *
     * @throws UnsatisfiableSchemaException if a required part has no value
     */
    public static RequestDraft of(DeclaredOperation operation, ValueGenerator generator) {
        return new DraftAssembly(operation, generator).draft();
    }

    /** Returns the operation. */
    public DeclaredOperation operation() {
        return operation;
    }

    /** Returns what its values were made with. */
    Salt salt() {
        return salt;
    }

    /** Returns what a reader should know, such as an example that does not fit its own schema. */
    public List<String> remarks() {
        return remarks;
    }

    /** Returns the value of a parameter, absent if it is not sent. */
    public JsonValue value(Parameter parameter) {
        return values.getOrDefault(parameter, JsonValue.absent());
    }

    /** Returns the value sent as content, absent if there is none or it is not a value of the schema. */
    public JsonValue body() {
        return raw.isPresent() ? JsonValue.absent() : body;
    }

    /** Returns the declared content that is sent, empty for a request without or with content of the caller's. */
    public Optional<MediaContent> content() {
        return raw.isPresent() || !body.isPresent() ? Optional.empty() : content;
    }

    /** Returns this request with another value of a parameter; a string is written as it is, whatever the schema. */
    public RequestDraft with(Parameter parameter, JsonValue value) {
        Map<Parameter, JsonValue> changed = new LinkedHashMap<>(values);
        changed.put(parameter, value);
        return new RequestDraft(operation, salt, changed, content, body, raw, remarks);
    }

    /** Returns this request without a parameter. */
    public RequestDraft without(Parameter parameter) {
        Map<Parameter, JsonValue> changed = new LinkedHashMap<>(values);
        changed.remove(parameter);
        return new RequestDraft(operation, salt, changed, content, body, raw, remarks);
    }

    /** Returns this request with the value of a variable of the path, such as an id that exists; others' names change nothing. */
    public RequestDraft withPathValue(String name, String value) {
        return operation
                .parameter(ParameterPlace.PATH, name)
                .map(parameter -> with(parameter, JsonValue.of(value)))
                .orElse(this);
    }

    /** Returns this request with another value as content of the same media type. */
    public RequestDraft withBody(JsonValue value) {
        return new RequestDraft(operation, salt, values, content, value, Optional.empty(), remarks);
    }

    /** Returns this request with content of the caller's. */
    public RequestDraft withContent(String mediaType, Body bytes) {
        return new RequestDraft(
                operation, salt, values, content, body, Optional.of(new ContentForm(mediaType, bytes)), remarks);
    }

    /** Returns this request without content. */
    public RequestDraft withoutContent() {
        return new RequestDraft(operation, salt, values, content, JsonValue.absent(), Optional.empty(), remarks);
    }

    /** Returns the request as it is sent, without credentials. */
    public Request toRequest(BaseAddress base) {
        Map<String, String> path = new LinkedHashMap<>();
        List<String> query = new ArrayList<>();
        List<String> cookies = new ArrayList<>();
        HeaderFields headers = HeaderFields.none();
        for (Map.Entry<Parameter, JsonValue> entry : values.entrySet()) {
            Parameter parameter = entry.getKey();
            switch (parameter.place()) {
                case PATH -> path.put(parameter.name(), WireForm.inPath(parameter, entry.getValue()));
                case QUERY, QUERYSTRING -> query.addAll(WireForm.pairs(parameter, entry.getValue()));
                case HEADER -> headers = headers.with(parameter.name(), WireForm.inHeader(parameter, entry.getValue()));
                case COOKIE -> cookies.addAll(WireForm.pairs(parameter, entry.getValue()));
            }
        }
        if (!cookies.isEmpty()) {
            headers = headers.with("Cookie", String.join("; ", cookies));
        }
        String uri = base.of(operation)
                + operation.path().expandEncoded(path)
                + (query.isEmpty() ? "" : "?" + String.join("&", query));
        Optional<ContentForm> sent = raw.or(
                () -> body.isPresent() ? content.map(declared -> ContentForm.of(declared, body)) : Optional.empty());
        if (sent.isPresent() && !sent.get().mediaType().isEmpty()) {
            headers = headers.with("Content-Type", sent.get().mediaType());
        }
        return new Request(
                operation.method(), uri, headers, sent.map(ContentForm::body).orElse(Body.empty()));
    }

    @Override
    public String toString() {
        return operation.key();
    }
}
