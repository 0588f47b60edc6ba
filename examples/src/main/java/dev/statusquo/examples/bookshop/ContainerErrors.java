package dev.statusquo.examples.bookshop;

import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** The errors that never reach a handler, such as a target that is no URI, in the shape of all the others. */
final class ContainerErrors extends ErrorHandler {
    private final Faults faults;

    ContainerErrors(Faults faults) {
        this.faults = faults;
    }

    @Override
    public boolean errorPageForMethod(String method) {
        return true;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        response.setStatus(faults.statusOfContainer(response.getStatus()));
        byte[] body = describe(response.getStatus(), response.getHeaders());
        boolean head = request.getMethod().equals("HEAD");
        response.getHeaders().put("Content-Length", body.length);
        response.write(true, ByteBuffer.wrap(head ? new byte[0] : body), callback);
        return true;
    }

    private static byte[] describe(int status, HttpFields.Mutable fields) {
        String requestId = RequestId.next();
        Answer answer = CommonFields.on(Answer.of(problem(status), requestId));
        answer.headers().forEach((name, value) -> fields.put(name, value));
        fields.put("X-Request-Id", requestId);
        return answer.bytes();
    }

    /** Returns the problem of the status. Jetty gives few; a code goes with one status only. */
    private static Problem problem(int status) {
        return switch (status) {
            case 400 -> Problems.badRequest();
            case 404 -> Problems.notFound();
            case 413 -> Problems.contentTooLarge();
            case 414 -> Problems.uriTooLong();
            case 417 -> Problems.expectationFailed();
            case 431 -> Problems.headersTooLarge();
            case 501 -> Problems.notImplemented();
            case 505 -> Problems.versionNotSupported();
            case 500 -> Problems.internalError();
            default -> new Problem(status, "http_" + status, "The request could not be served.");
        };
    }
}
