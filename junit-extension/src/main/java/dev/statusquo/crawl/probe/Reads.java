package dev.statusquo.crawl.probe;

import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.crawl.spec.DeclaredOperation;
import dev.statusquo.crawl.spec.DeclaredResponse;
import dev.statusquo.exchange.HeaderFields;
import dev.statusquo.exchange.Method;
import dev.statusquo.exchange.Request;
import dev.statusquo.exchange.Status;
import dev.statusquo.rule.RuleInfo;
import java.util.List;
import java.util.function.BiFunction;

/** The declared reads, and what is sent again of one that worked. */
public final class Reads {

    private static final Status OK = Status.of(200);
    private static final List<String> CONDITIONS =
            List.of("If-Match", "If-None-Match", "If-Modified-Since", "If-Unmodified-Since", "If-Range", "Range");

    private Reads() {}

    /** Returns the GET operations that declare to answer 200, in their order. */
    public static List<DeclaredOperation> of(DeclaredApi api) {
        return api.operations().stream()
                .filter(operation -> operation.method().equals(Method.GET)
                        && operation.response(OK).isPresent())
                .toList();
    }

    /** Returns a run that uses a request answered with 200; without one it cannot be known whether the rule is kept. */
    public static Attempt like(
            RuleInfo rule, DeclaredOperation operation, BiFunction<Bench, Positive.Working, Judgement> use) {
        return bench -> {
            Positive positive = bench.positive(operation);
            if (positive.working().isEmpty()) {
                return Judgement.undecided(rule, positive.reason());
            }
            Positive.Working working = positive.working().get();
            return working.exchange().status().equals(OK)
                    ? use.apply(bench, working)
                    : Judgement.undecided(
                            rule,
                            "the valid request is answered "
                                    + working.exchange().status());
        };
    }

    /** Returns {@code true} if a success of the operation is declared with the header field. */
    public static boolean tells(DeclaredOperation operation, String header) {
        return operation.responses().stream()
                .filter(response -> response.status().toString().startsWith("2"))
                .flatMap(response -> response.headers().stream())
                .anyMatch(declared -> declared.name().equalsIgnoreCase(header));
    }

    /** Returns {@code true} if the operation declares exactly this status. */
    public static boolean declares(DeclaredOperation operation, int status) {
        return operation.responses().stream()
                .map(DeclaredResponse::status)
                .anyMatch(declared -> declared.toString().equals(Integer.toString(status)));
    }

    /**
     * Returns {@code true} if a list declares this status in place of 200 for nothing in it. Of a list below something, 404 tells that
     * this is not there.
     */
    public static boolean declaresEmpty(DeclaredOperation list, int status) {
        boolean meant = status == 204 || status == 404 && list.path().names().isEmpty();
        return meant && declares(list, status);
    }

    /** Returns the request without any condition or range. */
    public static Request unconditional(Request request) {
        HeaderFields headers = request.headers();
        for (String name : CONDITIONS) {
            headers = headers.without(name);
        }
        return request.withHeaders(headers);
    }

    /** Returns the request with one header field set, in place of what stood there. */
    public static Request with(Request request, String name, String value) {
        return request.withHeaders(request.headers().without(name).with(name, value));
    }
}
