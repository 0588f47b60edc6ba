package dev.statusquo.examples.bookshop;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpException;

/** One request to a resource, as its handler sees it. */
final class Call {
    private static final int LARGEST_BODY = 65_536;
    private static final String BODY = "body";
    private static final Pattern ID = Pattern.compile("[1-9][0-9]{0,17}");

    private static final Pattern BAD_ESCAPE = Pattern.compile("%(?![0-9A-Fa-f]{2})");

    private final Context context;
    private final Resource resource;
    private final String requestId;
    private final Principal principal;

    private Call(Context context, Resource resource, String requestId, Principal principal) {
        this.context = context;
        this.resource = resource;
        this.requestId = requestId;
        this.principal = principal;
    }

    static Call of(Context context, Resource resource) {
        return new Call(context, resource, RequestId.next(), Principal.ANONYMOUS);
    }

    Call by(Principal caller) {
        return new Call(context, resource, requestId, caller);
    }

    Resource resource() {
        return resource;
    }

    String requestId() {
        return requestId;
    }

    Principal principal() {
        return principal;
    }

    String method() {
        return context.req().getMethod();
    }

    String path() {
        return context.req().getRequestURI();
    }

    String client() {
        return principal.role() == Role.ANYONE ? context.req().getRemoteAddr() : principal.name();
    }

    /** Returns the id in the path. What is no id names no resource, so it is not found. */
    long id(String name) {
        String text = context.pathParam(name);
        if (!ID.matcher(text).matches()) {
            throw Problems.notFound();
        }
        return Long.parseLong(text);
    }

    /** Says whether what stands last in the path begins with no digit, as an id does. */
    boolean isByWord() {
        return !Character.isDigit(path().charAt(path().lastIndexOf('/') + 1));
    }

    /** Returns every value of the query parameter, in order. Refuses a query that cannot be decoded. */
    List<String> query(String name) {
        String query = context.req().getQueryString();
        if (query != null && BAD_ESCAPE.matcher(query).find()) {
            throw Problems.badRequest();
        }
        return context.queryParams(name);
    }

    /** Returns every line of the field, in order. */
    List<String> headers(String name) {
        return Collections.list(context.req().getHeaders(name));
    }

    /** Returns the query as it was sent, empty for none. */
    String rawQuery() {
        String query = context.req().getQueryString();
        return query == null ? "" : query;
    }

    /** Returns the body that was read, one character a byte; empty if nobody looked at it. */
    String sent() {
        byte[] read = context.attribute(BODY);
        return read == null ? "" : new String(read, StandardCharsets.ISO_8859_1);
    }

    /** Returns the body, to be read field by field. Refuses what is not JSON before looking at it. */
    Form form() {
        byte[] body = body();
        ContentNegotiation.requireJson(headers("Content-Type"), headers("Content-Encoding"), body.length > 0);
        return Form.of(Json.readObject(body));
    }

    /**
     * Reads what is left of a body that nobody looked at, so that the connection can be kept: whether it is must not tell
     * what was refused, nor how quickly. Who waits to be told to go on is not told.
     */
    void drain() {
        if (headers("Expect").isEmpty()) {
            try {
                context.req().getInputStream().readNBytes(LARGEST_BODY);
            } catch (IOException | HttpException.RuntimeException broken) {
                context.header("Connection", "close");
            }
        }
    }

    /** Returns the content as it was read before, whether it was then refused or not. */
    ObjectNode content() {
        byte[] bytes = context.attribute(BODY);
        return Json.readObject(bytes == null ? new byte[0] : bytes);
    }

    private byte[] body() {
        try {
            byte[] bytes = context.req().getInputStream().readNBytes(LARGEST_BODY + 1);
            if (bytes.length > LARGEST_BODY) {
                throw Problems.contentTooLarge();
            }
            context.attribute(BODY, bytes);
            return bytes;
        } catch (IOException | HttpException.RuntimeException broken) {
            throw Problems.badRequest();
        }
    }
}
