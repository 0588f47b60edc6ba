package dev.statusquo;

import dev.statusquo.expectation.Expectation;
import dev.statusquo.expectation.Outcomes;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * A step of the vocabulary with an answer that keeps it and one that breaks it.
 *
 * @param name what is shown, such as {@code withLocation()}
 * @param request method and path
 * @param step the step, after its outcome
 * @param kept the answer that keeps it
 * @param broken the answer that breaks it
 * @param problem what the failure says of the broken answer
 * @param further what else the service answers, for steps that ask again
 */
record OutcomeCase(
        String name,
        String request,
        Function<Outcomes, Expectation<?>> step,
        Answer kept,
        Answer broken,
        String problem,
        Map<String, Answer> further) {

    static OutcomeCase of(
            String name,
            String request,
            Function<Outcomes, Expectation<?>> step,
            Answer kept,
            Answer broken,
            String problem) {
        return new OutcomeCase(name, request, step, kept, broken, problem, Map.of());
    }

    /** Returns this case with one more answer of the service. */
    OutcomeCase and(String other, Answer answer) {
        Map<String, Answer> more = new HashMap<>(further);
        more.put(other, answer);
        return new OutcomeCase(name, request, step, kept, broken, problem, more);
    }

    Routes keeping() {
        return routes(kept);
    }

    Routes breaking() {
        return routes(broken);
    }

    String method() {
        return request.substring(0, request.indexOf(' '));
    }

    String path() {
        return request.substring(request.indexOf(' ') + 1);
    }

    private Routes routes(Answer answer) {
        Map<String, Answer> all = new HashMap<>(further);
        all.put(request, answer);
        return new Routes(all);
    }

    @Override
    public String toString() {
        return name;
    }
}
