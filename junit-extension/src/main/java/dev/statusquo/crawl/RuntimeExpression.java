package dev.statusquo.crawl;

import dev.statusquo.error.schema.JsonKind;
import dev.statusquo.error.schema.JsonPointer;
import dev.statusquo.error.schema.JsonText;
import dev.statusquo.error.schema.JsonValue;
import dev.statusquo.exchange.Body;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.HeaderFields;
import dev.statusquo.header.PercentEncoding;
import java.util.Map;
import java.util.Optional;

/** What an expression of a link, such as {@code $response.body#/id}, stands for in an exchange (OpenAPI 3.1, section 4.8.20.4). */
final class RuntimeExpression {

    private RuntimeExpression() {}

    /** Returns the value; a text that is no expression is its own value. Empty where the exchange has nothing of the kind. */
    static Optional<String> value(String expression, Exchange exchange, Map<String, String> pathValues) {
        if (!expression.startsWith("$")) {
            return Optional.of(expression).filter(text -> !text.isBlank() && text.indexOf('{') < 0);
        }
        if (expression.startsWith("$response.")) {
            String source = expression.substring("$response.".length());
            return of(source, exchange.headers(), exchange.body());
        }
        if (expression.startsWith("$request.path.")) {
            return Optional.ofNullable(pathValues.get(expression.substring("$request.path.".length())));
        }
        if (expression.startsWith("$request.query.")) {
            return query(exchange.request().uri(), expression.substring("$request.query.".length()));
        }
        if (expression.startsWith("$request.")) {
            String source = expression.substring("$request.".length());
            return of(source, exchange.request().headers(), exchange.request().body());
        }
        return Optional.empty();
    }

    private static Optional<String> of(String source, HeaderFields headers, Body body) {
        if (source.startsWith("header.")) {
            return headers.first(source.substring("header.".length()));
        }
        if (source.equals("body") || source.startsWith("body#/")) {
            String pointer = source.equals("body") ? "" : source.substring("body#".length());
            return scalar(JsonText.of(body).orAbsent().at(JsonPointer.of(pointer)));
        }
        return Optional.empty();
    }

    private static Optional<String> scalar(JsonValue value) {
        if (value.is(JsonKind.STRING)) {
            return value.text().filter(text -> !text.isBlank());
        }
        return value.is(JsonKind.NUMBER) ? Optional.of(value.toString()) : Optional.empty();
    }

    private static Optional<String> query(String uri, String name) {
        int question = uri.indexOf('?');
        String[] pairs =
                question < 0 ? new String[0] : uri.substring(question + 1).split("&", -1);
        for (String pair : pairs) {
            int equals = pair.indexOf('=');
            if (equals > 0 && PercentEncoding.decode(pair.substring(0, equals)).equals(name)) {
                return Optional.of(PercentEncoding.decode(pair.substring(equals + 1)));
            }
        }
        return Optional.empty();
    }
}
