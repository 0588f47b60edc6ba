package dev.statusquo.crawl.probe.creation;

import dev.statusquo.crawl.spec.DeclaredOperation;
import dev.statusquo.crawl.spec.DeclaredSchema;
import dev.statusquo.crawl.spec.MediaContent;
import dev.statusquo.crawl.spec.SpecFaultException;
import dev.statusquo.exchange.Status;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The members that a schema of an object declares, those of what it refers to and joins included. */
final class Members {

    private final Map<String, DeclaredSchema> declared = new LinkedHashMap<>();
    private final Set<String> required = new HashSet<>();
    private final Set<DeclaredSchema> visited = new HashSet<>();

    private Members() {}

    private static Members in(DeclaredSchema schema) {
        Members members = new Members();
        try {
            members.visit(schema);
        } catch (SpecFaultException unusable) {
            // What cannot be read declares nothing; reading the document names it.
            return members;
        }
        return members;
    }

    static Map<String, DeclaredSchema> of(DeclaredSchema schema) {
        return in(schema).declared;
    }

    /** Returns the names of those that must be there. */
    static Set<String> required(DeclaredSchema schema) {
        return in(schema).required;
    }

    /** Returns the members of the JSON that an operation declares to answer with 200. */
    static Map<String, DeclaredSchema> answered(DeclaredOperation operation) {
        return operation.response(Status.of(200)).stream()
                .flatMap(response -> response.contents().stream())
                .filter(MediaContent::isJson)
                .findFirst()
                .map(content -> of(content.schema()))
                .orElse(Map.of());
    }

    /** Returns {@code true} if a keyword is switched on for a member, such as {@code readOnly}. */
    static boolean is(String keyword, DeclaredSchema member) {
        try {
            return member.keyword(keyword).bool().orElse(false)
                    || member.resolved().keyword(keyword).bool().orElse(false);
        } catch (SpecFaultException unusable) {
            return false;
        }
    }

    private void visit(DeclaredSchema schema) {
        if (!visited.add(schema)) {
            return;
        }
        schema.named("properties").forEach(declared::putIfAbsent);
        schema.keyword("required").elements().forEach(name -> name.text().ifPresent(required::add));
        schema.reference().ifPresent(this::visit);
        List<DeclaredSchema> joined = schema.schemas("allOf");
        joined.forEach(this::visit);
    }
}
