package dev.statusquo.crawl.spec.openapi;

import dev.statusquo.crawl.spec.SpecDocument;
import dev.statusquo.crawl.spec.SpecFaultException;
import dev.statusquo.crawl.spec.SpecNode;
import dev.statusquo.error.schema.JsonKind;
import dev.statusquo.error.schema.JsonValue;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a document says of each operation, with all that is referred to, so that two versions of the document can be compared
 * operation by operation.
 */
final class OperationParts {

    /** What holds for all operations. */
    private static final List<String> COMMON =
            List.of("servers", "host", "basePath", "schemes", "consumes", "produces");

    private final SpecDocument document;
    private final JsonValue root;

    OperationParts(SpecDocument document) {
        this.document = document;
        this.root = document.value();
    }

    /** Returns the parts by the keys of the operations, such as {@code POST /users}. */
    Map<String, String> byOperation() {
        Map<String, String> parts = new LinkedHashMap<>();
        for (SpecNode written : document.root().get("paths").members()) {
            String path = written.name();
            SpecNode item;
            try {
                item = written.followed();
            } catch (SpecFaultException fault) {
                parts.put("* " + path, written.value().toString());
                continue;
            }
            for (SpecNode member : item.members()) {
                if (ApiReader.METHODS.contains(member.name())) {
                    parts.put(member.name().toUpperCase(Locale.ROOT) + " " + path, part(item, member));
                }
            }
            for (SpecNode member : item.get("additionalOperations").members()) {
                parts.put(member.name() + " " + path, part(item, member));
            }
        }
        return parts;
    }

    private String part(SpecNode item, SpecNode operation) {
        StringBuilder text = new StringBuilder();
        COMMON.forEach(name -> text.append(root.get(name)).append('\n'));
        JsonValue security = operation.value().get("security").isPresent()
                ? operation.value().get("security")
                : root.get("security");
        text.append(security).append('\n');
        for (JsonValue alternative : security.elements()) {
            alternative.names().forEach(name -> text.append(scheme(name)).append('\n'));
        }
        Map<String, String> reached = new TreeMap<>();
        Deque<SpecNode> unvisited = new ArrayDeque<>(List.of(item.get("parameters"), item.get("servers"), operation));
        unvisited.forEach(node -> text.append(node.value()).append('\n'));
        while (!unvisited.isEmpty()) {
            SpecNode node = unvisited.remove();
            if (node.value().is(JsonKind.ARRAY)) {
                unvisited.addAll(node.elements());
            } else {
                references(node, reached, unvisited);
                unvisited.addAll(node.members());
            }
        }
        return text.append(reached).toString();
    }

    private JsonValue scheme(String name) {
        JsonValue scheme = root.get("components").get("securitySchemes").get(name);
        return scheme.isPresent() ? scheme : root.get("securityDefinitions").get(name);
    }

    private void references(SpecNode node, Map<String, String> reached, Deque<SpecNode> unvisited) {
        node.value().get("$ref").text().ifPresent(reference -> follow(reference, node, reached, unvisited));
        JsonValue mapping = node.value().get("discriminator").get("mapping");
        for (String value : mapping.names()) {
            String target = mapping.get(value).text().orElse("");
            follow(target.contains("#") ? target : "#/components/schemas/" + target, node, reached, unvisited);
        }
    }

    private void follow(String reference, SpecNode from, Map<String, String> reached, Deque<SpecNode> unvisited) {
        if (reached.containsKey(reference)) {
            return;
        }
        try {
            SpecNode target = document.resolve(reference, from);
            reached.put(reference, target.value().toString());
            unvisited.add(target);
        } catch (SpecFaultException nowhere) {
            reached.put(reference, "");
        }
    }
}
