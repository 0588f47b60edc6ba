package dev.statusquo;

import dev.statusquo.error.schema.JsonText;
import dev.statusquo.exchange.Body;
import dev.statusquo.exchange.CurlLine;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.HeaderFields;
import dev.statusquo.exchange.Method;
import dev.statusquo.exchange.Request;
import dev.statusquo.exchange.Transport;
import dev.statusquo.exchange.TransportException;
import dev.statusquo.expectation.Outcomes;
import dev.statusquo.expectation.Steps;
import dev.statusquo.expectation.Terms;
import dev.statusquo.failure.Fact;
import dev.statusquo.failure.Failure;
import dev.statusquo.failure.FailureMessage;
import dev.statusquo.failure.FailureStrategy;
import dev.statusquo.failure.Redaction;
import dev.statusquo.header.MediaType;
import java.util.List;
import java.util.Map;

/**
 * A request about to be sent. Each {@code expect…} sends it once and judges the answer; {@link #send()} sends it and
 * judges nothing. Immutable, so one request may be sent again and again.
 */
public final class ContractRequest implements Outcomes {

    private final Request request;
    private final Terms terms;
    private final Transport transport;
    private final Credentials credentials;
    private final Repetition repetition;

    private ContractRequest(
            Request request, Terms terms, Transport transport, Credentials credentials, Repetition repetition) {
        this.request = request;
        this.terms = terms;
        this.transport = transport;
        this.credentials = credentials;
        this.repetition = repetition;
    }

    static ContractRequest of(Method method, String uri, Terms terms, Transport transport, Credentials credentials) {
        return new ContractRequest(Request.of(method, uri), terms, transport, credentials, Repetition.NONE);
    }

    /**
     * Returns this request with a query parameter, once for each value and bare for none, percent-encoded.
     *
     * <p>Passes: {@code query("q", "a b", 2)} asks for {@code ?q=a%20b&q=2}. Fails: a name that is empty.
     */
    public ContractRequest query(String name, Object... values) {
        if (name.isEmpty()) {
            throw new IllegalArgumentException("name is empty; a query parameter has one, such as page");
        }
        return with(request.withUri(QueryString.with(request.uri(), name, List.of(values))));
    }

    /**
     * Returns this request with one more field line.
     *
     * <p>Passes: {@code header("If-Match", "\"v2\"")}. Fails: a value with a line break.
     */
    public ContractRequest header(String name, String value) {
        return with(request.withHeader(FieldLine.checkedName(name), FieldLine.checkedValue(name, value)));
    }

    /** Returns this request with Accept naming this media type and nothing else. */
    public ContractRequest accept(String mediaType) {
        String checked = FieldLine.checkedValue("Accept", mediaType);
        return with(request.withHeaders(request.headers().withOnly("Accept", checked)));
    }

    /** Returns this request with these credentials instead of the client's. */
    public ContractRequest as(Credentials other) {
        return new ContractRequest(request, terms, transport, other, repetition);
    }

    /** Returns this request sent through another transport; who may see what it sends and how often is that one's affair. */
    public ContractRequest over(Transport other) {
        return new ContractRequest(request, terms, other, credentials, repetition);
    }

    /** Returns a redaction that hides the secrets of this request's credentials too. */
    public Redaction hiddenBy(Redaction redaction) {
        return credentials.hiddenBy(redaction);
    }

    /**
     * Returns this request with JSON: a string is sent as it stands, be it JSON or not; a map, a list or a bean is
     * written as JSON. Content-Type is {@code application/json} unless the request has one already.
     *
     * @throws IllegalArgumentException if {@code content} cannot be written as JSON
     */
    public ContractRequest json(Object content) {
        String text =
                content instanceof String given ? given : JsonText.from(content).toString();
        return withContent("application/json", Body.of(text));
    }

    /** Returns this request with these bytes. Content-Type is {@code mediaType} unless the request has one already. */
    public ContractRequest body(String mediaType, byte[] content) {
        return withContent(MediaType.of(mediaType).toString(), Body.of(content.clone()));
    }

    /**
     * Returns this request with this text in UTF-8. Content-Type is {@code mediaType} unless the request has one
     * already.
     */
    public ContractRequest body(String mediaType, String content) {
        return withContent(MediaType.of(mediaType).toString(), Body.of(content));
    }

    /**
     * Returns this request with a form, in the order of the map; an {@link Iterable} gives one pair for each of its
     * values.
     */
    public ContractRequest form(Map<String, ?> fields) {
        return withContent("application/x-www-form-urlencoded", Body.of(Form.encoded(fields)));
    }

    /**
     * Returns this request as one that is sent until this status comes, at most so often; the last answer is judged.
     *
     * <p>Passes: {@code repeatedlyUntil(429, 200).expectRateLimited()} if one of 200 answers is 429. Fails: the same if
     * none is.
     */
    public ContractRequest repeatedlyUntil(int status, int atMost) {
        return new ContractRequest(request, terms, transport, credentials, Repetition.until(status, atMost));
    }

    /**
     * Sends the request and returns the exchange, whatever the answer.
     *
     * @throws TransportException if there is no answer
     */
    public Exchange send() {
        Request sent = credentials.addTo(request);
        return repetition.send(() -> transport.send(sent));
    }

    /**
     * Sends the request, and returns what the steps of an expectation on its answer are handed to.
     *
     * @throws TransportException if there is no answer and the service cannot be blamed for it
     */
    @Override
    public Steps steps() {
        Redaction redaction = credentials.hiddenBy(terms.redaction());
        Terms own = terms.withRedaction(redaction).withTransport(this::followUp);
        try {
            Exchange exchange = send();
            Terms noted = repetition.isKeptBy(exchange) ? own : own.withNote(repetition.note());
            return Steps.checking(exchange, noted, FailureStrategy.throwing());
        } catch (TransportException failed) {
            if (failed.kind() != TransportException.Kind.NOT_HTTP) {
                throw failed;
            }
            throw notHttp(failed, redaction).toError();
        }
    }

    private Exchange followUp(Request next) {
        return transport.send(Origin.isShared(request, next) ? credentials.addToFollowUp(next) : next);
    }

    private static Failure notHttp(TransportException failed, Redaction redaction) {
        return Failure.of(FailureMessage.of(
                failed.request() + ": the answer is not HTTP",
                Fact.expected("an HTTP response"),
                Fact.butWas(redaction.text(String.valueOf(failed.getMessage()))),
                Fact.fact("request", CurlLine.of(failed.request(), redaction))));
    }

    private ContractRequest withContent(String mediaType, Body content) {
        HeaderFields headers = request.headers();
        HeaderFields typed = headers.contains("Content-Type") ? headers : headers.with("Content-Type", mediaType);
        return with(request.withHeaders(typed).withBody(content));
    }

    private ContractRequest with(Request other) {
        return new ContractRequest(other, terms, transport, credentials, repetition);
    }

    /** Returns method and path, such as {@code GET /users/42}. */
    @Override
    public String toString() {
        return request.toString();
    }
}
