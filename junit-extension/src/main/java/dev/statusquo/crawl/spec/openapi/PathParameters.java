package dev.statusquo.crawl.spec.openapi;

import dev.statusquo.crawl.spec.DeclaredSchema;
import dev.statusquo.crawl.spec.Parameter;
import dev.statusquo.crawl.spec.ParameterPlace;
import dev.statusquo.crawl.spec.PathTemplate;
import dev.statusquo.crawl.spec.Remark;
import dev.statusquo.error.schema.JsonPointer;
import dev.statusquo.error.schema.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Brings the parameters of an operation in line with the variables of its path. */
final class PathParameters {

    /** One for all: each schema that stands alone is a document with all that is worked out of it. */
    private static final DeclaredSchema TEXT =
            DeclaredSchema.of(JsonValue.object(Map.of("type", JsonValue.of("string"))));

    private PathParameters() {}

    /** Returns the parameters without those in a path that does not name them, and with those it names but nobody declared. */
    static List<Parameter> fitting(
            PathTemplate path, List<Parameter> declared, JsonPointer operation, List<Remark> remarks) {
        List<Parameter> fitting = new ArrayList<>();
        List<String> missing = new ArrayList<>(path.names());
        for (Parameter parameter : declared) {
            if (parameter.place() == ParameterPlace.PATH && !missing.remove(parameter.name())) {
                remarks.add(new Remark(
                        parameter.pointer(),
                        "path parameter '" + parameter.name() + "' is not in the path " + path + " and is left out"));
            } else {
                fitting.add(parameter);
            }
        }
        for (String name : missing) {
            remarks.add(
                    new Remark(operation, "{" + name + "} of " + path + " is not declared and is taken for a string"));
            fitting.add(Parameter.of(name, ParameterPlace.PATH, TEXT));
        }
        return fitting;
    }
}
