package dev.statusquo.crawl.spec.openapi;

import dev.statusquo.crawl.spec.DeclaredHeader;
import dev.statusquo.crawl.spec.DeclaredOperation;
import dev.statusquo.crawl.spec.DeclaredResponse;
import dev.statusquo.crawl.spec.DeclaredSchema;
import dev.statusquo.crawl.spec.MediaContent;
import dev.statusquo.crawl.spec.NamedExample;
import dev.statusquo.crawl.spec.PathTemplate;
import dev.statusquo.crawl.spec.Remark;
import dev.statusquo.crawl.spec.SpecDocument;
import dev.statusquo.crawl.spec.SpecNode;
import dev.statusquo.error.schema.JsonKind;
import dev.statusquo.error.schema.JsonValue;
import dev.statusquo.exchange.Method;
import java.util.ArrayList;
import java.util.List;

/** Reads an operation of Swagger 2.0. */
final class SwaggerOperationReader implements OperationReader {

    private final SpecDocument document;
    private final SchemaCheck check = new SchemaCheck();
    private final SecurityReader security;

    SwaggerOperationReader(SpecDocument document) {
        this.document = document;
        this.security = new SecurityReader(document.root(), "securityDefinitions");
    }

    /** Returns the address that host, scheme and base path make; without a host, the base path. */
    static List<String> servers(SpecDocument document) {
        JsonValue root = document.value();
        String path = root.get("basePath").text().orElse("");
        String host = root.get("host").text().orElse("");
        String scheme = root.get("schemes").get(0).text().orElse("http");
        String address = host.isEmpty() ? path : scheme + "://" + host + path;
        return address.isEmpty() ? List.of() : List.of(address);
    }

    @Override
    public DeclaredOperation read(
            String method, PathTemplate path, SpecNode item, SpecNode operation, List<Remark> remarks) {
        operation.expect(JsonKind.OBJECT);
        SwaggerParameters parameters = new SwaggerParameters(check);
        parameters.add(item.get("parameters"));
        parameters.add(operation.get("parameters"));
        DeclaredOperation.Builder read = DeclaredOperation.of(Method.of(method), path)
                .at(operation.pointer())
                .described(
                        operation.text("operationId").orElse(""),
                        operation.text("summary").orElse(""))
                .deprecated(operation.flag("deprecated"))
                .parameters(PathParameters.fitting(path, parameters.parameters(), operation.pointer(), remarks))
                .responses(responses(operation))
                .security(security.alternatives(operation, remarks));
        parameters
                .content(mediaTypes(operation, "consumes"), operation.pointer())
                .ifPresent(read::content);
        return read.build();
    }

    private List<String> mediaTypes(SpecNode operation, String member) {
        SpecNode own = operation.get(member);
        SpecNode node = own.isPresent() ? own : document.root().get(member);
        List<String> mediaTypes = node.expect(JsonKind.ARRAY).elements().stream()
                .flatMap(each -> each.value().text().stream())
                .toList();
        return mediaTypes.isEmpty() ? List.of("application/json") : mediaTypes;
    }

    private List<DeclaredResponse> responses(SpecNode operation) {
        List<DeclaredResponse> responses = new ArrayList<>();
        for (SpecNode each : operation.get("responses").expect(JsonKind.OBJECT).members()) {
            if (each.name().startsWith("x-")) {
                continue;
            }
            SpecNode response = each.expect(JsonKind.OBJECT).followed().expect(JsonKind.OBJECT);
            responses.add(new DeclaredResponse(
                    ResponseReader.status(each),
                    response.text("description").orElse(""),
                    contents(response, mediaTypes(operation, "produces")),
                    headers(response.get("headers")),
                    List.of(),
                    response.pointer()));
        }
        return responses;
    }

    private List<MediaContent> contents(SpecNode response, List<String> mediaTypes) {
        SpecNode schema = response.get("schema");
        if (!schema.isPresent()) {
            return List.of();
        }
        boolean file = schema.value().get("type").text().filter("file"::equals).isPresent();
        DeclaredSchema declared = file ? DeclaredSchema.any() : check.sound(schema);
        List<MediaContent> contents = new ArrayList<>();
        for (String mediaType : mediaTypes) {
            JsonValue example = response.value().get("examples").get(mediaType);
            List<NamedExample> examples = example.isPresent() ? List.of(new NamedExample("", example)) : List.of();
            contents.add(new MediaContent(mediaType, declared, examples));
        }
        return contents;
    }

    private static List<DeclaredHeader> headers(SpecNode node) {
        return node.expect(JsonKind.OBJECT).members().stream()
                .map(header -> new DeclaredHeader(header.name(), false, SwaggerParameters.schema(header)))
                .toList();
    }
}
