package dev.statusquo.restassured;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.Request;
import dev.statusquo.exchange.Transport;
import dev.statusquo.exchange.wire.ClientFailure;
import dev.statusquo.exchange.wire.Limits;
import dev.statusquo.exchange.wire.Sendable;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.concurrent.Future;

/**
 * Sends through REST Assured, with the settings, header fields, cookies, filters and TLS of a specification. Redirects are not
 * followed, challenges not answered, targets not encoded again, and no body is decoded: what is judged is what came off the wire,
 * whatever a filter makes of it afterwards.
 *
 * <p>Immutable, and safe for several threads as long as nobody changes the specification and its client factory, if it
 * names one, makes a new client each time. Each request has a connection of its own.
 * The client itself decides on Content-Length and Transfer-Encoding, and hides 1xx answers and the content of a 204.
 */
public final class RestAssuredTransport implements Transport {

    private final RequestSpecification specification;
    private final SpecifiedParts specified;
    private final Limits limits;
    private final Watchdog watchdog;

    private RestAssuredTransport(
            RequestSpecification specification, SpecifiedParts specified, Limits limits, Watchdog watchdog) {
        this.specification = specification;
        this.specified = specified;
        this.limits = limits;
        this.watchdog = watchdog;
    }

    /** Returns a transport that adds each request to this specification. */
    public static RestAssuredTransport of(RequestSpecification specification) {
        return new RestAssuredTransport(
                specification, SpecifiedParts.of(specification), Limits.DEFAULT, new Watchdog());
    }

    /** Returns this transport with another deadline for a whole exchange; the default is 30 seconds. */
    public RestAssuredTransport withTimeout(Duration timeout) {
        return new RestAssuredTransport(specification, specified, limits.withTimeout(timeout), watchdog);
    }

    /** Returns this transport keeping at most so many bytes of a body; the default is 8 MiB. */
    public RestAssuredTransport withBodyBound(int bytes) {
        return new RestAssuredTransport(specification, specified, limits.withBodyBound(bytes), watchdog);
    }

    @Override
    public Exchange send(Request request) {
        Sendable.target(request);
        Sendable.ascii(request, "REST Assured");
        for (String name : new String[] {"Content-Length", "Transfer-Encoding"}) {
            if (request.headers().contains(name)) {
                throw ClientFailure.notSent(request, "REST Assured sets " + name + " itself", null);
            }
        }
        OutgoingRequest.refuseUnwritable(request);
        WireTap tap = new WireTap(request, specified, limits);
        Future<?> deadline = watchdog.watch(limits.timeout(), tap::abort);
        try {
            return send(request, tap);
        } finally {
            deadline.cancel(false);
        }
    }

    private Exchange send(Request request, WireTap tap) {
        try {
            io.restassured.response.Response answer = specified
                    .prepare(RestAssured.given().spec(specification), request, tap)
                    .request(request.method().token(), OutgoingRequest.acceptable(request.uri()));
            if (tap.isLate()) {
                throw ClientFailure.timeout(request, limits.timeout(), null);
            }
            return tap.exchange().orElseGet(() -> RestAssuredExchanges.from(answer, request));
        } catch (Exception | AssertionError thrown) {
            // Groovy throws checked exceptions undeclared, and a filter may fail an answer that the tap has seen.
            return tap.exchange().orElseThrow(() -> RestAssuredFailure.of(request, tap, thrown));
        }
    }
}
