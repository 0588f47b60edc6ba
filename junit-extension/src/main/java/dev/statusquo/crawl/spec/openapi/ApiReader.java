package dev.statusquo.crawl.spec.openapi;

import dev.statusquo.crawl.spec.BrokenOperation;
import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.crawl.spec.DeclaredOperation;
import dev.statusquo.crawl.spec.PathTemplate;
import dev.statusquo.crawl.spec.Remark;
import dev.statusquo.crawl.spec.SpecDocument;
import dev.statusquo.crawl.spec.SpecFaultException;
import dev.statusquo.crawl.spec.SpecNode;
import dev.statusquo.crawl.spec.SpecUnreadableException;
import dev.statusquo.error.schema.JsonKind;
import dev.statusquo.error.schema.JsonPointer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads an OpenAPI document of version 3.0, 3.1 or 3.2; what one operation does wrong stays with that operation. */
final class ApiReader {

    static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace", "query");

    private final SpecDocument document;
    private final OperationReader operationReader;
    private final List<Remark> remarks = new ArrayList<>();
    private final List<DeclaredOperation> operations = new ArrayList<>();
    private final List<BrokenOperation> broken = new ArrayList<>();

    ApiReader(SpecDocument document) {
        this(document, new OpenApiOperationReader(document));
    }

    ApiReader(SpecDocument document, OperationReader operationReader) {
        this.document = document;
        this.operationReader = operationReader;
    }

    DeclaredApi api() {
        return api(new ServerReader().addresses(document.root()));
    }

    DeclaredApi api(List<String> servers) {
        SpecNode paths = document.root().get("paths");
        try {
            paths.expect(JsonKind.OBJECT);
        } catch (SpecFaultException wrong) {
            throw new SpecUnreadableException(
                    document.source(),
                    String.valueOf(wrong.getMessage()),
                    "let paths be an object of paths such as /users",
                    wrong);
        }
        for (SpecNode item : paths.members()) {
            if (!item.name().startsWith("x-")) {
                readPath(item.name(), item);
            }
        }
        remarkAlike();
        String title = document.root().value().get("info").get("title").text().orElse("");
        return new DeclaredApi(title, document.source(), servers, operations, broken, remarks);
    }

    private void readPath(String path, SpecNode written) {
        SpecNode item;
        PathTemplate template;
        try {
            template = PathTemplate.parse(path);
            item = written.followed().expect(JsonKind.OBJECT);
        } catch (IllegalArgumentException noTemplate) {
            broken.add(new BrokenOperation("*", path, written.pointer(), String.valueOf(noTemplate.getMessage())));
            return;
        } catch (SpecFaultException fault) {
            broken.add(new BrokenOperation("*", path, fault.pointer(), fault.problem()));
            return;
        }
        for (SpecNode member : item.members()) {
            if (METHODS.contains(member.name())) {
                readOperation(member.name().toUpperCase(Locale.ROOT), template, item, member);
            }
        }
        for (SpecNode member : item.get("additionalOperations").members()) {
            readOperation(member.name(), template, item, member);
        }
    }

    private void readOperation(String method, PathTemplate path, SpecNode item, SpecNode operation) {
        try {
            operations.add(operationReader.read(method, path, item, operation, remarks));
        } catch (SpecFaultException fault) {
            broken.add(new BrokenOperation(method, path.toString(), fault.pointer(), fault.problem()));
        } catch (IllegalArgumentException wrong) {
            broken.add(new BrokenOperation(
                    method, path.toString(), operation.pointer(), String.valueOf(wrong.getMessage())));
        }
    }

    private void remarkAlike() {
        Map<String, DeclaredOperation> ids = new HashMap<>();
        Map<String, PathTemplate> shapes = new HashMap<>();
        Set<PathTemplate> seen = new LinkedHashSet<>();
        for (DeclaredOperation operation : operations) {
            DeclaredOperation before =
                    operation.operationId().isEmpty() ? null : ids.putIfAbsent(operation.operationId(), operation);
            if (before != null) {
                remarks.add(new Remark(
                        operation.pointer().child("operationId"),
                        "operationId '" + operation.operationId() + "' is that of " + before.key() + " already"));
            }
            if (seen.add(operation.path())) {
                PathTemplate alike = shapes.putIfAbsent(operation.path().shape(), operation.path());
                if (alike != null) {
                    remarks.add(new Remark(
                            JsonPointer.of("/paths").child(operation.path().toString()),
                            "no request can tell this path from " + alike + ", which differs in names only"));
                }
            }
        }
    }
}
