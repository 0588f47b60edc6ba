package dev.statusquo.benchmarks;

import dev.statusquo.crawl.Fixtures;
import dev.statusquo.crawl.data.RequestDraft;
import dev.statusquo.crawl.data.UnsatisfiableSchemaException;
import dev.statusquo.crawl.data.ValueGenerator;
import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.crawl.spec.DeclaredOperation;
import dev.statusquo.crawl.spec.Parameter;
import dev.statusquo.crawl.spec.ParameterPlace;
import dev.statusquo.crawl.spec.SpecFaultException;
import dev.statusquo.error.schema.JsonValue;
import java.util.HashMap;
import java.util.Map;

/** An id for each parameter of a path: the service of {@link DeclaredAnswers} names none, but takes any. */
final class DeclaredIds {

    private DeclaredIds() {}

    static Fixtures of(DeclaredApi api) {
        Map<String, String> ids = new HashMap<>();
        api.operations().forEach(operation -> add(operation, ids));
        return new Fixtures(ids);
    }

    private static void add(DeclaredOperation operation, Map<String, String> ids) {
        try {
            RequestDraft draft = RequestDraft.of(operation, ValueGenerator.seeded(1));
            String path = operation.path().toString();
            for (Parameter parameter : operation.parameters(ParameterPlace.PATH)) {
                JsonValue value = draft.value(parameter);
                String variable = "{" + parameter.name() + "}";
                ids.put(
                        path.substring(0, path.indexOf(variable) + variable.length()),
                        value.text().orElse(value.toString()));
            }
        } catch (UnsatisfiableSchemaException | SpecFaultException unusable) {
            // There is no id to give, and the cases of this operation say so.
            return;
        }
    }
}
