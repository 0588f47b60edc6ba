package dev.statusquo.error;

import java.util.List;
import java.util.Set;

/**
 * The error response of an OAuth 2 token endpoint (RFC 6749, section 5.2), with the codes of its extensions.
 */
final class OAuthErrors implements ErrorDialect {

    static final JsonErrorShape SHAPE = new JsonErrorShape(new OAuthErrors());

    private static final Set<String> CODES = Set.of(
            "invalid_request",
            "invalid_client",
            "invalid_grant",
            "unauthorized_client",
            "unsupported_grant_type",
            "invalid_scope");

    @Override
    public String id() {
        return "oauth";
    }

    @Override
    public String name() {
        return "an OAuth 2 error response";
    }

    @Override
    public boolean recognises(ErrorBody body) {
        return body.isText("error")
                && body.hasOnly(
                        "error",
                        "error_description",
                        "error_uri",
                        "state",
                        "error_codes",
                        "trace_id",
                        "correlation_id",
                        "timestamp")
                && (body.isText("error_description") || CODES.contains(String.valueOf(body.text("/error"))));
    }

    @Override
    public ErrorDetails details(ErrorBody body) {
        return new ErrorDetails(
                body.text("/error"),
                body.text("/error_description"),
                body.requestId("/correlation_id", "/trace_id"),
                List.of());
    }

    @Override
    public void check(ErrorBody body, Deviations deviations) {
        String code = String.valueOf(body.text("/error"));
        int status = body.exchange().status().code();
        boolean refused = code.equals("invalid_client");
        if (CODES.contains(code) && status != 400 && !(refused && status == 401)) {
            deviations.add(
                    "/error", code + " goes with 400" + (refused ? " or 401" : "") + ", but the status is " + status);
        }
        boolean authorized = body.exchange().request().headers().contains("Authorization");
        if (refused
                && authorized
                && (status != 401 || !body.exchange().headers().contains("WWW-Authenticate"))) {
            deviations.add(
                    "header WWW-Authenticate",
                    "expected 401 and a challenge, because the client tried to authenticate by Authorization");
        }
    }
}
