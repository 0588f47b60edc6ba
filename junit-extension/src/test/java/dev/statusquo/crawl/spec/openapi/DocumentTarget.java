package dev.statusquo.crawl.spec.openapi;

import dev.statusquo.crawl.Probes;
import dev.statusquo.crawl.data.RequestDraft;
import dev.statusquo.crawl.data.UnsatisfiableSchemaException;
import dev.statusquo.crawl.data.ValueGenerator;
import dev.statusquo.crawl.probe.ProbePlan;
import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.crawl.spec.DeclaredOperation;
import dev.statusquo.crawl.spec.SpecUnreadableException;
import java.nio.charset.StandardCharsets;

/** Lets a fuzzer write an OpenAPI or Swagger document, which is read, planned by, and made requests from. */
public final class DocumentTarget {

    private DocumentTarget() {}

    public static void fuzzerTestOneInput(byte[] input) {
        DeclaredApi api;
        try {
            api = OpenApiSource.ofText("api.yaml", new String(input, StandardCharsets.UTF_8))
                    .read();
        } catch (SpecUnreadableException refused) {
            return;
        }
        ProbePlan.of(api, Probes.all());
        api.operations().forEach(DocumentTarget::draft);
    }

    private static void draft(DeclaredOperation operation) {
        try {
            RequestDraft draft = RequestDraft.of(operation, ValueGenerator.seeded(1));
            if (!draft.operation().equals(operation)) {
                throw new AssertionError(operation.key());
            }
        } catch (UnsatisfiableSchemaException announced) {
            return;
        }
    }
}
