package dev.statusquo.restassured;

import dev.statusquo.exchange.Request;
import dev.statusquo.exchange.wire.ClientFailure;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import org.apache.http.HttpRequest;

/** A request as it leaves: without what REST Assured added, and with what it changed changed back. */
@SuppressWarnings("deprecation") // REST Assured speaks to this generation of the Apache client.
final class OutgoingRequest {

    /** Fields that REST Assured adds of its own accord, and that decide what a service answers. */
    private static final List<String> ADDED = List.of("Accept", "Accept-Encoding");

    private OutgoingRequest() {}

    static void restore(HttpRequest outgoing, Request request, SpecifiedParts specified) {
        for (String name : ADDED) {
            if (!request.headers().contains(name) && !specified.sets(name)) {
                outgoing.removeHeaders(name);
            }
        }
        restoreContentType(outgoing, request, specified);
        if (outgoing instanceof org.apache.http.impl.client.RequestWrapper wrapper) {
            wrapper.setMethod(request.method().token());
            if (!specified.hasQuery()) {
                wrapper.setURI(URI.create(target(request.uri())));
            }
        }
    }

    private static void restoreContentType(HttpRequest outgoing, Request request, SpecifiedParts specified) {
        List<String> values = request.headers().values("Content-Type");
        String fallback = specified.contentType();
        outgoing.removeHeaders("Content-Type");
        if (!values.isEmpty()) {
            values.forEach(value -> outgoing.addHeader("Content-Type", value));
        } else if (fallback != null) {
            outgoing.addHeader("Content-Type", fallback);
        }
    }

    /** Throws for a target that begins like an authority, such as {@code //}, and cannot be put back on the way out. */
    static void refuseUnwritable(Request request) {
        try {
            new URI(target(request.uri()));
        } catch (URISyntaxException refused) {
            String reason = "REST Assured would ask for / instead of " + target(request.uri());
            throw ClientFailure.notSent(request, reason, refused);
        }
    }

    /** Returns the target without the empty query that REST Assured refuses; it is put back on the way out. */
    static String acceptable(String uri) {
        int fragment = uri.indexOf('#');
        String target = fragment < 0 ? uri : uri.substring(0, fragment);
        return target.endsWith("?") ? target.substring(0, target.length() - 1) : target;
    }

    /** Path and query as written; the client would take out dot segments and double slashes. */
    private static String target(String uri) {
        int start = uri.indexOf("://") + 3;
        while (start < uri.length() && "/?#".indexOf(uri.charAt(start)) < 0) {
            start++;
        }
        int end = uri.indexOf('#', start);
        String target = uri.substring(start, end < 0 ? uri.length() : end);
        return target.startsWith("/") ? target : "/" + target;
    }
}
