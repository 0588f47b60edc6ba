package dev.statusquo.error;

import java.util.List;

/**
 * Problem details of ASP.NET Core: {@code type}, {@code title} and {@code status} always, {@code errors} by field with 400,
 * {@code traceId}.
 */
final class AspNetProblems implements ErrorDialect {

    static final JsonErrorShape SHAPE = new JsonErrorShape(new AspNetProblems());

    @Override
    public String id() {
        return "asp-net-problem";
    }

    @Override
    public String name() {
        return "ASP.NET Core's problem details";
    }

    @Override
    public List<String> mediaTypes() {
        return List.of("application/problem+json");
    }

    @Override
    public boolean recognises(ErrorBody body) {
        return body.isProblem()
                && body.has("type", "title", "status")
                && (body.isText("traceId") || body.isObject("errors"));
    }

    @Override
    public ErrorDetails details(ErrorBody body) {
        return ProblemMembers.details(body);
    }

    @Override
    public void check(ErrorBody body, Deviations deviations) {
        ProblemMembers.check(body, deviations);
        if (body.isObject("errors") && body.exchange().status().code() != 400) {
            deviations.add(
                    "/errors",
                    "expected only with 400, but the status is "
                            + body.exchange().status().code());
        }
    }
}
