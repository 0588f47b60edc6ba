package dev.statusquo.rule.status;

import dev.statusquo.exchange.Request;

/** Whether a request had content, also where the client did not keep it for reading. */
final class RequestContent {

    private RequestContent() {}

    /** Returns {@code true} if there is content, perhaps some that the client did not keep, or a field that speaks of some. */
    static boolean isSentBy(Request request) {
        return !request.body().isEmpty()
                || request.body().isTruncated()
                || request.headers().contains("Content-Type")
                || request.headers().contains("Content-Encoding")
                || request.headers().contains("Transfer-Encoding")
                || request.headers().contains("Content-Length");
    }
}
