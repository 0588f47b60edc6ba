package dev.statusquo.crawl.spec.annotation;

import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.crawl.spec.DeclaredOperation;
import dev.statusquo.crawl.spec.DeclaredResponse;
import dev.statusquo.crawl.spec.DeclaredSchema;
import dev.statusquo.crawl.spec.DeclaredStatus;
import dev.statusquo.crawl.spec.EndpointSource;
import dev.statusquo.crawl.spec.Parameter;
import dev.statusquo.crawl.spec.ParameterPlace;
import dev.statusquo.crawl.spec.PathTemplate;
import dev.statusquo.crawl.spec.RequestContent;
import dev.statusquo.crawl.spec.SecurityAlternative;
import dev.statusquo.crawl.spec.SecurityScheme;
import dev.statusquo.error.schema.JsonPointer;
import dev.statusquo.error.schema.JsonValue;
import dev.statusquo.exchange.Method;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Endpoints declared on a class. Values of paths are texts; where no error is named, any is as good as declared; a secured endpoint
 * may answer 401 without naming it, and lets in any identity.
 */
public final class EndpointAnnotations implements EndpointSource {

    private static final SecurityAlternative ANYBODY =
            new SecurityAlternative(List.of(new SecurityAlternative.Requirement(
                    new SecurityScheme("secured = true", SecurityScheme.Kind.UNSPECIFIED, "", ""), List.of())));
    private static final DeclaredSchema TEXT =
            DeclaredSchema.of(JsonValue.object(Map.of("type", JsonValue.of("string"))));

    private final String source;
    private final List<DeclaredEndpoint> endpoints;

    private EndpointAnnotations(String source, List<DeclaredEndpoint> endpoints) {
        this.source = source;
        this.endpoints = List.copyOf(endpoints);
    }

    /**
     * Returns the source of these endpoints.
     *
     * @param source the name of what they stand on, for messages
     * @throws IllegalArgumentException if no request can tell two of them apart
     */
    public static EndpointAnnotations of(String source, List<DeclaredEndpoint> endpoints) {
        Map<String, DeclaredEndpoint> seen = new HashMap<>();
        for (DeclaredEndpoint endpoint : endpoints) {
            DeclaredEndpoint before = seen.putIfAbsent(endpoint.shape(), endpoint);
            if (before != null) {
                throw new IllegalArgumentException(
                        before.key().equals(endpoint.key())
                                ? endpoint.key() + " is declared twice; remove one"
                                : endpoint.key() + " and " + before.key() + " are one to any request; remove one");
            }
        }
        return new EndpointAnnotations(source, endpoints);
    }

    @Override
    public DeclaredApi read() {
        return new DeclaredApi(
                "",
                source,
                List.of(),
                endpoints.stream().map(EndpointAnnotations::operation).toList(),
                List.of(),
                List.of());
    }

    private static DeclaredOperation operation(DeclaredEndpoint endpoint) {
        PathTemplate path = PathTemplate.parse(endpoint.path());
        DeclaredOperation.Builder operation = DeclaredOperation.of(Method.of(endpoint.method()), path)
                .parameters(path.names().stream()
                        .map(name -> Parameter.of(name, ParameterPlace.PATH, TEXT))
                        .toList())
                .responses(statuses(endpoint).stream()
                        .map(status -> DeclaredResponse.of(new DeclaredStatus(status), JsonPointer.root()))
                        .toList())
                .security(endpoint.secured() ? List.of(ANYBODY) : List.of());
        endpoint.body()
                .ifPresent(body ->
                        operation.content(new RequestContent(true, List.of(body.content()), JsonPointer.root())));
        return operation.build();
    }

    private static Set<String> statuses(DeclaredEndpoint endpoint) {
        Set<String> statuses = new LinkedHashSet<>();
        statuses.add(Integer.toString(endpoint.success()));
        if (endpoint.errors().isEmpty()) {
            statuses.addAll(List.of("4XX", "5XX"));
        } else {
            endpoint.errors().forEach(error -> statuses.add(Integer.toString(error)));
            statuses.addAll(endpoint.secured() ? List.of("401") : List.of());
        }
        return statuses;
    }

    @Override
    public String toString() {
        return source;
    }
}
