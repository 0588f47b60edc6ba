package dev.statusquo.crawl.data;

import dev.statusquo.crawl.spec.DeclaredOperation;
import dev.statusquo.crawl.spec.MediaContent;
import dev.statusquo.crawl.spec.Parameter;
import dev.statusquo.crawl.spec.RequestContent;
import dev.statusquo.error.schema.JsonValue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts a valid request together from made values. */
final class DraftAssembly {

    private final DeclaredOperation operation;
    private final ValueGenerator generator;
    private final List<String> remarks = new ArrayList<>();

    DraftAssembly(DeclaredOperation operation, ValueGenerator generator) {
        this.operation = operation;
        this.generator = generator;
    }

    RequestDraft draft() {
        Map<Parameter, JsonValue> values = new LinkedHashMap<>();
        for (Parameter parameter : operation.parameters()) {
            if (parameter.required() || generator.breadth() == Breadth.FULLEST) {
                GeneratedValue value = generator.of(parameter);
                remark(parameter.toString(), value);
                values.put(parameter, value.value());
            }
        }
        Optional<MediaContent> content = operation.content().flatMap(DraftAssembly::preferred);
        boolean sent = content.isPresent()
                && (generator.breadth() != Breadth.SMALLEST
                        || operation.content().filter(RequestContent::required).isPresent());
        JsonValue body = JsonValue.absent();
        if (sent) {
            GeneratedValue value = generator.of(content.get());
            remark("content", value);
            body = value.value();
        }
        return new RequestDraft(operation, generator.salt(), values, content, body, Optional.empty(), remarks);
    }

    private void remark(String part, GeneratedValue value) {
        if (!value.fits()) {
            remarks.add(part + ": " + value.origin() + " does not fit its schema: "
                    + value.violations().get(0));
        }
    }

    private static Optional<MediaContent> preferred(RequestContent content) {
        return content.alternatives().stream().min(Comparator.comparingInt(DraftAssembly::rank));
    }

    private static int rank(MediaContent content) {
        if (content.essence().equals("application/json")) {
            return 0;
        }
        return content.isJson() ? 1 : content.isForm() ? 2 : content.isMultipart() ? 3 : content.isText() ? 4 : 5;
    }
}
