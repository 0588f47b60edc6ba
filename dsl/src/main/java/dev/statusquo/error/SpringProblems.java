package dev.statusquo.error;

import java.util.List;

/**
 * Spring's {@code ProblemDetail}: {@code type}, {@code title}, {@code status}, {@code detail} and the path of the request as
 * {@code instance}; properties stand beside them.
 */
final class SpringProblems implements ErrorDialect {

    static final JsonErrorShape SHAPE = new JsonErrorShape(new SpringProblems());

    @Override
    public String id() {
        return "spring-problem";
    }

    @Override
    public String name() {
        return "Spring's problem details";
    }

    @Override
    public List<String> mediaTypes() {
        return List.of("application/problem+json");
    }

    @Override
    public boolean recognises(ErrorBody body) {
        return body.isProblem()
                && body.has("title", "status", "instance")
                && body.exchange().request().path().equals(body.text("/instance"))
                && (!body.has("type") || "about:blank".equals(body.text("/type")));
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
