package dev.statusquo.crawl.spec.openapi;

import dev.statusquo.crawl.spec.DeclaredSchema;
import dev.statusquo.crawl.spec.MediaContent;
import dev.statusquo.crawl.spec.NamedExample;
import dev.statusquo.crawl.spec.SpecNode;
import dev.statusquo.error.schema.JsonKind;
import dev.statusquo.error.schema.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads content by media type, and examples. */
final class ContentReader {

    private final SchemaCheck check;

    ContentReader(SchemaCheck check) {
        this.check = check;
    }

    List<MediaContent> contents(SpecNode node) {
        List<MediaContent> contents = new ArrayList<>();
        for (SpecNode each : node.expect(JsonKind.OBJECT).members()) {
            SpecNode media = each.expect(JsonKind.OBJECT).followed().expect(JsonKind.OBJECT);
            SpecNode schema = schema(each.name(), media);
            DeclaredSchema declared = schema.isPresent() ? check.sound(schema) : DeclaredSchema.any();
            contents.add(new MediaContent(each.name(), declared, examples(media), partTypes(media.get("encoding"))));
        }
        return contents;
    }

    /** A sequence, such as JSON lines, declares what each of its items is; one item is a sequence too. */
    private static SpecNode schema(String mediaType, SpecNode media) {
        SpecNode whole = media.get("schema");
        return whole.isPresent() || mediaType.startsWith("application/json;") || mediaType.equals("application/json")
                ? whole
                : media.get("itemSchema");
    }

    /** Returns the first of the media types that each part may have. */
    private static Map<String, String> partTypes(SpecNode encoding) {
        Map<String, String> types = new LinkedHashMap<>();
        for (SpecNode part : encoding.members()) {
            part.value()
                    .get("contentType")
                    .text()
                    .map(listed -> listed.split(",", 2)[0].strip())
                    .filter(type -> !type.isEmpty() && type.indexOf('*') < 0)
                    .ifPresent(type -> types.put(part.name(), type));
        }
        return types;
    }

    /** Returns the named examples in their order, then the one without a name. */
    List<NamedExample> examples(SpecNode holder) {
        List<NamedExample> examples = new ArrayList<>();
        SpecNode named = holder.get("examples");
        if (named.value().is(JsonKind.OBJECT)) {
            for (SpecNode each : named.members()) {
                SpecNode example = each.followed();
                JsonValue value = value(example.get("value"));
                value = value.isPresent() ? value : example.value().get("dataValue");
                if (value.isPresent()) {
                    examples.add(new NamedExample(each.name(), value));
                }
            }
        }
        JsonValue single = value(holder.get("example"));
        if (single.isPresent()) {
            examples.add(new NamedExample("", single));
        }
        return examples;
    }

    /** An example is data and has no references; yet documents put one there alone, and mean what it points to. */
    private static JsonValue value(SpecNode example) {
        boolean reference = example.value().size() == 1 && example.reference().isPresent();
        return reference ? example.followed().value() : example.value();
    }
}
