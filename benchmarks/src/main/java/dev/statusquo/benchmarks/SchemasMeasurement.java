package dev.statusquo.benchmarks;

import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.crawl.spec.DeclaredOperation;
import dev.statusquo.crawl.spec.DeclaredResponse;
import dev.statusquo.crawl.spec.DeclaredSchema;
import dev.statusquo.crawl.spec.MediaContent;
import dev.statusquo.crawl.spec.openapi.OpenApiSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Measures what it takes to compile the schemas of all responses of a document for the first time in a JVM, by the processor time of
 * the thread and of the process, which compiles and loads classes meanwhile. What is retained is measured with the document read
 * anew, so that it is schemas alone and no classes. The argument is the document.
 */
final class SchemasMeasurement {

    private SchemasMeasurement() {}

    /** Prints the figures. */
    public static void main(String[] arguments) {
        Set<DeclaredSchema> first = schemas(arguments[0]);
        List<Double> thread = new ArrayList<>();
        double process = Usage.processorSeconds(() -> thread.add(Usage.threadSeconds(() -> compile(first))));
        Set<DeclaredSchema> anew = schemas(arguments[0]);
        long before = Usage.kept();
        compile(anew);
        System.out.printf(
                "  %,d schemas of responses compiled in %.0f ms of CPU, %.0f ms with the JVM's own; %.1f MB retained%n",
                anew.size(), thread.get(0) * 1e3, process * 1e3, (Usage.kept() - before) / 1e6);
    }

    private static void compile(Set<DeclaredSchema> schemas) {
        schemas.forEach(schema -> schema.node().document().compiled(schema.pointer()));
    }

    private static Set<DeclaredSchema> schemas(String document) {
        DeclaredApi api = OpenApiSource.of(document).read();
        Set<DeclaredSchema> schemas = new HashSet<>();
        for (DeclaredOperation operation : api.operations()) {
            for (DeclaredResponse response : operation.responses()) {
                response.contents().stream().map(MediaContent::schema).forEach(schemas::add);
            }
        }
        return schemas;
    }
}
