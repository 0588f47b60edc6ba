package dev.statusquo;

import dev.statusquo.exchange.Body;
import dev.statusquo.exchange.HeaderField;
import dev.statusquo.exchange.HeaderFields;
import dev.statusquo.exchange.Method;
import dev.statusquo.exchange.Request;
import dev.statusquo.expectation.Expectation;
import dev.statusquo.expectation.Outcomes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A step of the vocabulary with an answer that keeps it and one that breaks it.
 *
 * @param name what is shown, such as {@code withLocation()}
 * @param request method and path
 * @param step the step, after its outcome
 * @param kept the answer that keeps it
 * @param broken the answer that breaks it
 * @param problem what the failure says of the broken answer
 * @param further what else the service answers, for steps that ask again
 * @param sent the fields of the request
 */
record OutcomeCase(
        String name,
        String request,
        Function<Outcomes, Expectation<?>> step,
        Answer kept,
        Answer broken,
        String problem,
        Map<String, Answer> further,
        HeaderFields sent) {

    private static final String CONTENT = "{\"email\":\"a@example.com\"}";

    static OutcomeCase of(
            String name,
            String request,
            Function<Outcomes, Expectation<?>> step,
            Answer kept,
            Answer broken,
            String problem) {
        return new OutcomeCase(name, request, step, kept, broken, problem, Map.of(), HeaderFields.none());
    }

    /** Returns this case with one more answer of the service. */
    OutcomeCase and(String other, Answer answer) {
        Map<String, Answer> more = new HashMap<>(further);
        more.put(other, answer);
        return new OutcomeCase(name, request, step, kept, broken, problem, more, sent);
    }

    /** Returns this case with a field of the request that calls for the answer. */
    OutcomeCase sending(String field, String value) {
        return new OutcomeCase(name, request, step, kept, broken, problem, further, sent.with(field, value));
    }

    /** Returns the request to a service; whatever may have content has some. */
    ContractRequest through(ContractClient api) {
        ContractRequest prepared = api.request(method(), path());
        for (HeaderField field : sent) {
            prepared = prepared.header(field.name(), field.value());
        }
        return hasContent() ? prepared.json(CONTENT) : prepared;
    }

    /** Returns the same request as a value. */
    Request value() {
        Request bare =
                Request.of(Method.of(method()), "http://localhost" + path()).withHeaders(sent);
        return hasContent()
                ? bare.withHeader("Content-Type", "application/json").withBody(Body.of(CONTENT))
                : bare;
    }

    private boolean hasContent() {
        return List.of("POST", "PUT", "PATCH").contains(method());
    }

    Routes keeping() {
        return routes(kept);
    }

    Routes breaking() {
        return routes(broken);
    }

    private String method() {
        return request.substring(0, request.indexOf(' '));
    }

    private String path() {
        return request.substring(request.indexOf(' ') + 1);
    }

    private Routes routes(Answer answer) {
        Map<String, Answer> all = new HashMap<>(further);
        all.put(request, answer);
        return new Routes(all);
    }

    @Override
    public String toString() {
        return name;
    }
}
