package dev.statusquo.error;

import dev.statusquo.error.schema.JsonValue;
import java.util.List;

/**
 * Problem details as Zalando's API guidelines and the libraries {@code problem} and {@code problem-spring-web} have them: refused
 * input is a 400 with {@code violations}.
 */
final class ZalandoProblems implements ErrorDialect {

    static final JsonErrorShape SHAPE = new JsonErrorShape(new ZalandoProblems());

    @Override
    public String id() {
        return "zalando-problem";
    }

    @Override
    public String name() {
        return "Zalando's problem details";
    }

    @Override
    public List<String> mediaTypes() {
        return List.of("application/problem+json");
    }

    @Override
    public boolean recognises(ErrorBody body) {
        JsonValue first = body.at("/violations/0");
        return body.isProblem()
                && first.get("field").isPresent()
                && first.get("message").isPresent();
    }

    @Override
    public ErrorDetails details(ErrorBody body) {
        return ProblemMembers.details(body);
    }

    @Override
    public void check(ErrorBody body, Deviations deviations) {
        ProblemMembers.check(body, deviations);
        if (body.exchange().status().code() == 422) {
            deviations.add("", "expected 400 for refused input, but the status is 422");
        }
    }
}
