package dev.statusquo.error;

import java.util.List;

/**
 * Problem details (RFC 9457). Every member is optional, and one of the wrong type is ignored by clients (section 3.1), so it is
 * reported.
 */
final class ProblemDetails implements ErrorDialect {

    static final JsonErrorShape SHAPE = new JsonErrorShape(new ProblemDetails());

    @Override
    public String id() {
        return "problem-details";
    }

    @Override
    public String name() {
        return "RFC 9457 problem details";
    }

    @Override
    public List<String> mediaTypes() {
        return List.of("application/problem+json");
    }

    @Override
    public boolean recognises(ErrorBody body) {
        return body.isProblem()
                || (body.isPlainJson()
                        && body.isText("title")
                        && body.hasAny("type", "detail", "instance")
                        && !body.hasAny("violations", "errors", "message"));
    }

    @Override
    public ErrorDetails details(ErrorBody body) {
        return ProblemMembers.details(body);
    }

    @Override
    public void check(ErrorBody body, Deviations deviations) {
        ProblemMembers.check(body, deviations);
    }
}
