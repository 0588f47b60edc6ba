package dev.statusquo.crawl.data;

import dev.statusquo.crawl.spec.Parameter;
import dev.statusquo.crawl.spec.ParameterPlace;
import dev.statusquo.crawl.spec.ParameterStyle;
import dev.statusquo.error.schema.JsonKind;
import dev.statusquo.error.schema.JsonValue;
import dev.statusquo.header.PercentEncoding;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Values of parameters as they stand on the wire, by style and explode (RFC 6570 and OpenAPI's additions to it). */
final class WireForm {

    private WireForm() {}

    /** Returns the text of a plain value; an array or object is written as JSON. */
    static String text(JsonValue value) {
        return switch (value.kind()) {
            case STRING -> value.text().orElse("");
            case NUMBER -> value.number().map(number -> number.toPlainString()).orElse("");
            case NULL, ABSENT -> "";
            default -> value.toString();
        };
    }

    /** Returns what takes the place of the variable in a path, encoded. */
    static String inPath(Parameter parameter, JsonValue value) {
        UnaryOperator<String> encoded = PercentEncoding::segment;
        if (parameter.form().mediaType().isPresent()) {
            return encoded.apply(json(value));
        }
        boolean explode = parameter.form().explode();
        String name = encoded.apply(parameter.name());
        return switch (parameter.form().style()) {
            case LABEL -> "." + String.join(explode ? "." : ",", parts(value, explode, encoded));
            case MATRIX -> matrix(name, value, explode, encoded);
            default -> String.join(",", parts(value, explode, encoded));
        };
    }

    /** Returns what stands in a header field, not encoded. */
    static String inHeader(Parameter parameter, JsonValue value) {
        return parameter.form().mediaType().isPresent()
                ? json(value)
                : String.join(",", parts(value, parameter.form().explode(), UnaryOperator.identity()));
    }

    /** Returns pairs such as {@code tag=a}, encoded, for a query or a cookie. */
    static List<String> pairs(Parameter parameter, JsonValue value) {
        Parameter.Form form = parameter.form();
        UnaryOperator<String> encoded = form.style() == ParameterStyle.COOKIE
                ? UnaryOperator.identity()
                : form.allowReserved() ? PercentEncoding::withReserved : PercentEncoding::segment;
        String name = PercentEncoding.segment(parameter.name());
        if (parameter.place() == ParameterPlace.QUERYSTRING) {
            return form.mediaType()
                            .filter(type -> type.startsWith("application/x-www-form"))
                            .isPresent()
                    ? formPairs(value)
                    : List.of(encoded.apply(json(value)));
        }
        if (form.mediaType().isPresent()) {
            return List.of(name + "=" + encoded.apply(json(value)));
        }
        if (form.style() == ParameterStyle.DEEP_OBJECT && value.is(JsonKind.OBJECT)) {
            return value.names().stream()
                    .map(member -> name + "%5B" + PercentEncoding.segment(member) + "%5D="
                            + encoded.apply(text(value.get(member))))
                    .toList();
        }
        if (form.explode() && value.is(JsonKind.OBJECT)) {
            return parts(value, true, encoded);
        }
        if (form.explode() && value.is(JsonKind.ARRAY)) {
            return value.elements().stream()
                    .map(each -> name + "=" + encoded.apply(text(each)))
                    .toList();
        }
        if (value.is(JsonKind.ARRAY) && value.size() == 0) {
            return List.of();
        }
        String separator = switch (form.style()) {
            case SPACE_DELIMITED -> "%20";
            case PIPE_DELIMITED -> "%7C";
            default -> ",";
        };
        return List.of(name + "=" + String.join(separator, parts(value, false, encoded)));
    }

    /** Returns the members of an object as a form sends them: arrays repeated, objects as JSON. */
    static List<String> formPairs(JsonValue object) {
        List<String> pairs = new ArrayList<>();
        for (String name : object.names()) {
            JsonValue member = object.get(name);
            List<JsonValue> values = member.is(JsonKind.ARRAY) ? member.elements() : List.of(member);
            values.forEach(
                    value -> pairs.add(PercentEncoding.segment(name) + "=" + PercentEncoding.segment(text(value))));
        }
        return pairs;
    }

    private static String matrix(String name, JsonValue value, boolean explode, UnaryOperator<String> encoded) {
        if (explode && value.is(JsonKind.OBJECT)) {
            return parts(value, true, encoded).stream().map(part -> ";" + part).collect(Collectors.joining());
        }
        if (explode && value.is(JsonKind.ARRAY)) {
            return value.elements().stream()
                    .map(each -> ";" + name + "=" + encoded.apply(text(each)))
                    .collect(Collectors.joining());
        }
        String joined = String.join(",", parts(value, false, encoded));
        return joined.isEmpty() ? ";" + name : ";" + name + "=" + joined;
    }

    private static List<String> parts(JsonValue value, boolean explode, UnaryOperator<String> encoded) {
        List<String> parts = new ArrayList<>();
        if (value.is(JsonKind.OBJECT)) {
            for (String member : value.names()) {
                String text = encoded.apply(text(value.get(member)));
                if (explode) {
                    parts.add(encoded.apply(member) + "=" + text);
                } else {
                    parts.add(encoded.apply(member));
                    parts.add(text);
                }
            }
        } else if (value.is(JsonKind.ARRAY)) {
            value.elements().forEach(each -> parts.add(encoded.apply(text(each))));
        } else {
            parts.add(encoded.apply(text(value)));
        }
        return parts;
    }

    private static String json(JsonValue value) {
        return value.toString();
    }
}
