package dev.statusquo.crawl.spec;

import java.util.Map;

/**
 * How values of one exchange lead to another operation.
 *
 * @param name its name
 * @param operationId the operation it leads to by id, empty where it is named by place
 * @param operationRef the operation it leads to by place, empty where it is named by id
 * @param parameters the parameters of that operation, each with an expression such as {@code $response.body#/id}, as text
 */
public record DeclaredLink(String name, String operationId, String operationRef, Map<String, String> parameters) {

    public DeclaredLink {
        parameters = Map.copyOf(parameters);
    }
}
