package dev.statusquo.crawl.spec.openapi;

import dev.statusquo.crawl.spec.DeclaredOperation;
import dev.statusquo.crawl.spec.Parameter;
import dev.statusquo.crawl.spec.PathTemplate;
import dev.statusquo.crawl.spec.Remark;
import dev.statusquo.crawl.spec.RequestContent;
import dev.statusquo.crawl.spec.SpecDocument;
import dev.statusquo.crawl.spec.SpecNode;
import dev.statusquo.error.schema.JsonKind;
import dev.statusquo.exchange.Method;
import java.util.ArrayList;
import java.util.List;

/** Reads an operation of OpenAPI 3. */
final class OpenApiOperationReader implements OperationReader {

    private final ContentReader contents;
    private final ParameterReader parameters;
    private final ResponseReader responses;
    private final SecurityReader security;
    private final ServerReader servers = new ServerReader();

    OpenApiOperationReader(SpecDocument document) {
        SchemaCheck check = new SchemaCheck();
        this.contents = new ContentReader(check);
        this.parameters = new ParameterReader(check, contents);
        this.responses = new ResponseReader(check, contents);
        this.security = new SecurityReader(document.root(), "components", "securitySchemes");
    }

    @Override
    public DeclaredOperation read(
            String method, PathTemplate path, SpecNode item, SpecNode operation, List<Remark> remarks) {
        operation.expect(JsonKind.OBJECT);
        List<Parameter> declared = parameters.merged(item.get("parameters"), operation.get("parameters"));
        DeclaredOperation.Builder read = DeclaredOperation.of(Method.of(method), path)
                .at(operation.pointer())
                .described(
                        operation.text("operationId").orElse(""),
                        operation.text("summary").orElse(""))
                .deprecated(operation.flag("deprecated"))
                .parameters(PathParameters.fitting(path, declared, operation.pointer(), remarks))
                .responses(responses.responses(operation.get("responses")))
                .security(security.alternatives(operation, remarks))
                .servers(servers(item, operation));
        SpecNode body = operation.get("requestBody");
        if (body.isPresent()) {
            read.content(content(body.expect(JsonKind.OBJECT).followed().expect(JsonKind.OBJECT)));
        }
        return read.build();
    }

    private RequestContent content(SpecNode body) {
        return new RequestContent(body.flag("required"), contents.contents(body.get("content")), body.pointer());
    }

    private List<String> servers(SpecNode item, SpecNode operation) {
        List<String> own = new ArrayList<>(servers.addresses(operation));
        return own.isEmpty() ? servers.addresses(item) : own;
    }
}
