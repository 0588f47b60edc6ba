package dev.statusquo.error;

import dev.statusquo.error.schema.JsonValue;
import java.util.List;

/**
 * The errors of AWS's JSON protocols: {@code __type} and {@code message}; API Gateway sends the {@code message} alone, with its
 * header fields.
 */
final class AwsErrors implements ErrorDialect {

    static final JsonErrorShape SHAPE = new JsonErrorShape(new AwsErrors());

    @Override
    public String id() {
        return "aws-json";
    }

    @Override
    public String name() {
        return "an AWS JSON error";
    }

    @Override
    public List<String> mediaTypes() {
        return List.of("application/x-amz-json-1.1", "application/x-amz-json-1.0", "application/json");
    }

    @Override
    public boolean recognises(ErrorBody body) {
        boolean gateway = body.hasOnly("message", "Message")
                && (body.exchange().headers().contains("x-amzn-ErrorType")
                        || body.exchange().headers().contains("x-amzn-RequestId"));
        return body.isText("__type") || gateway;
    }

    @Override
    public ErrorDetails details(ErrorBody body) {
        String type = body.text("/__type");
        String code = type == null
                ? body.exchange().headers().first("x-amzn-ErrorType").orElse(null)
                : type;
        return new ErrorDetails(
                code == null ? null : bare(code), body.text("/message", "/Message"), body.requestId(), List.of());
    }

    @Override
    public void check(ErrorBody body, Deviations deviations) {
        String type = body.text("/__type");
        body.exchange()
                .headers()
                .first("x-amzn-ErrorType")
                .filter(header -> type != null && !bare(header).equals(bare(type)))
                .ifPresent(header -> deviations.add(
                        "/__type",
                        "expected what x-amzn-ErrorType says, " + Deviations.quoted(JsonValue.of(header)) + ", but was "
                                + Deviations.quoted(JsonValue.of(String.valueOf(type)))));
    }

    /** {@code com.amazon.coral.validate#ValidationException:http://…} is the code {@code ValidationException}. */
    private static String bare(String type) {
        int colon = type.indexOf(':');
        String name = colon < 0 ? type : type.substring(0, colon);
        return name.substring(name.indexOf('#') + 1);
    }
}
