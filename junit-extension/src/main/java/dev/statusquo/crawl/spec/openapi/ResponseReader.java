package dev.statusquo.crawl.spec.openapi;

import dev.statusquo.crawl.spec.DeclaredHeader;
import dev.statusquo.crawl.spec.DeclaredLink;
import dev.statusquo.crawl.spec.DeclaredResponse;
import dev.statusquo.crawl.spec.DeclaredSchema;
import dev.statusquo.crawl.spec.DeclaredStatus;
import dev.statusquo.crawl.spec.MediaContent;
import dev.statusquo.crawl.spec.SpecFaultException;
import dev.statusquo.crawl.spec.SpecNode;
import dev.statusquo.error.schema.JsonKind;
import dev.statusquo.error.schema.JsonValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads responses of OpenAPI 3. */
final class ResponseReader {

    private final SchemaCheck check;
    private final ContentReader contents;
    private final Map<String, DeclaredResponse> shared = new HashMap<>();

    ResponseReader(SchemaCheck check, ContentReader contents) {
        this.check = check;
        this.contents = contents;
    }

    List<DeclaredResponse> responses(SpecNode node) {
        List<DeclaredResponse> responses = new ArrayList<>();
        for (SpecNode each : node.expect(JsonKind.OBJECT).members()) {
            if (!each.name().startsWith("x-")) {
                responses.add(referred(status(each), each.expect(JsonKind.OBJECT)));
            }
        }
        return responses;
    }

    /** Operations share many of their responses, so what a reference leads to is read once for each status. */
    private DeclaredResponse referred(DeclaredStatus status, SpecNode node) {
        String reference = node.reference().orElse("");
        String key = status + " " + reference;
        DeclaredResponse known = reference.isEmpty() ? null : shared.get(key);
        if (known == null) {
            known = response(status, node.followed().expect(JsonKind.OBJECT));
            if (!reference.isEmpty()) {
                shared.put(key, known);
            }
        }
        return known;
    }

    static DeclaredStatus status(SpecNode response) {
        try {
            return new DeclaredStatus(response.name());
        } catch (IllegalArgumentException noStatus) {
            throw new SpecFaultException(response.pointer(), String.valueOf(noStatus.getMessage()));
        }
    }

    private DeclaredResponse response(DeclaredStatus status, SpecNode node) {
        return new DeclaredResponse(
                status,
                node.text("description").orElse(""),
                contents.contents(node.get("content")),
                headers(node.get("headers")),
                links(node.get("links")),
                node.pointer());
    }

    private List<DeclaredHeader> headers(SpecNode node) {
        List<DeclaredHeader> headers = new ArrayList<>();
        for (SpecNode each : node.expect(JsonKind.OBJECT).members()) {
            SpecNode header = each.expect(JsonKind.OBJECT).followed().expect(JsonKind.OBJECT);
            if (!each.name().equalsIgnoreCase("content-type")) {
                headers.add(new DeclaredHeader(each.name(), header.flag("required"), schema(header)));
            }
        }
        return headers;
    }

    private DeclaredSchema schema(SpecNode header) {
        if (header.get("schema").isPresent()) {
            return check.sound(header.get("schema"));
        }
        List<MediaContent> content = contents.contents(header.get("content"));
        return content.isEmpty() ? DeclaredSchema.any() : content.get(0).schema();
    }

    private static List<DeclaredLink> links(SpecNode node) {
        List<DeclaredLink> links = new ArrayList<>();
        for (SpecNode each : node.expect(JsonKind.OBJECT).members()) {
            SpecNode link = each.followed();
            Map<String, String> parameters = new LinkedHashMap<>();
            JsonValue given = link.value().get("parameters");
            given.names()
                    .forEach(name -> parameters.put(
                            name,
                            given.get(name)
                                    .text()
                                    .orElseGet(() -> given.get(name).toString())));
            links.add(new DeclaredLink(
                    each.name(),
                    link.text("operationId").orElse(""),
                    link.text("operationRef").orElse(""),
                    parameters));
        }
        return links;
    }
}
