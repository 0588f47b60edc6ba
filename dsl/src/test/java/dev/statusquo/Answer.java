package dev.statusquo;

import dev.statusquo.exchange.Body;
import dev.statusquo.exchange.HeaderField;
import dev.statusquo.exchange.HeaderFields;
import dev.statusquo.exchange.Response;
import dev.statusquo.exchange.Status;

/** A response of a test, as a value and as the bytes a server sends. */
record Answer(int status, HeaderFields headers, String content) {

    private static final String DATE = "Sun, 06 Nov 1994 08:49:37 GMT";

    /** Returns a response with Date and these fields, names and values in turn. */
    static Answer of(int status, String... namesAndValues) {
        HeaderFields headers = HeaderFields.of("Date", DATE);
        for (HeaderField field : HeaderFields.of(namesAndValues)) {
            headers = headers.with(field.name(), field.value());
        }
        return new Answer(status, headers, "");
    }

    /** Returns an error of the status guide's shape. */
    static Answer error(int status, String code, String... namesAndValues) {
        return of(status, namesAndValues)
                .json("{\"error\":\"" + code + "\",\"message\":\"It went wrong.\",\"request_id\":\"req_7xTq\"}");
    }

    Answer with(String name, String value) {
        return new Answer(status, headers.with(name, value), content);
    }

    Answer json(String json) {
        return new Answer(status, headers.with("Content-Type", "application/json"), json);
    }

    Answer text(String text) {
        return new Answer(status, headers.with("Content-Type", "text/plain"), text);
    }

    Response response() {
        return new Response(Status.of(status), sentHeaders(), Body.of(content));
    }

    /** Returns the message as sent. */
    String bytes() {
        StringBuilder message =
                new StringBuilder("HTTP/1.1 ").append(Status.of(status)).append("\r\n");
        // The server answers once a connection; told so, a client sends nothing more into one that closes.
        sentHeaders()
                .with("Connection", "close")
                .forEach(field -> message.append(field).append("\r\n"));
        return message.append("\r\n").append(content).toString();
    }

    private HeaderFields sentHeaders() {
        boolean withoutLength = status == 204 || status == 304 || headers.contains("Content-Length");
        return withoutLength ? headers : headers.with("Content-Length", Integer.toString(content.length()));
    }
}
