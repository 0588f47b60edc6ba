package dev.statusquo.crawl.spec.openapi;

import dev.statusquo.crawl.spec.DeclaredSchema;
import dev.statusquo.crawl.spec.MediaContent;
import dev.statusquo.crawl.spec.NamedExample;
import dev.statusquo.crawl.spec.Parameter;
import dev.statusquo.crawl.spec.ParameterPlace;
import dev.statusquo.crawl.spec.ParameterStyle;
import dev.statusquo.crawl.spec.SpecFaultException;
import dev.statusquo.crawl.spec.SpecNode;
import dev.statusquo.error.schema.JsonKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads parameters of OpenAPI 3. */
final class ParameterReader {

    /** These stand for content, negotiation and credentials, and are declared elsewhere. */
    private static final Set<String> NO_PARAMETERS = Set.of("accept", "content-type", "authorization");

    private final SchemaCheck check;
    private final ContentReader contents;
    private final Map<String, Parameter> shared = new HashMap<>();

    ParameterReader(SchemaCheck check, ContentReader contents) {
        this.check = check;
        this.contents = contents;
    }

    /** Returns the parameters of a path and of one of its operations, which override those of the path. */
    List<Parameter> merged(SpecNode ofPath, SpecNode ofOperation) {
        Map<String, Parameter> merged = new LinkedHashMap<>();
        for (SpecNode list : List.of(ofPath, ofOperation)) {
            for (SpecNode each : list.expect(JsonKind.ARRAY).elements()) {
                Parameter parameter = referred(each.expect(JsonKind.OBJECT));
                boolean header = parameter.place() == ParameterPlace.HEADER;
                String name = header ? parameter.name().toLowerCase(Locale.ROOT) : parameter.name();
                if (!header || !NO_PARAMETERS.contains(name)) {
                    merged.put(parameter.place() + " " + name, parameter);
                }
            }
        }
        return new ArrayList<>(merged.values());
    }

    /** Operations share most of their parameters, so what a reference leads to is read once. */
    private Parameter referred(SpecNode node) {
        String reference = node.reference().orElse("");
        Parameter known = shared.get(reference);
        if (known == null) {
            known = parameter(node.followed().expect(JsonKind.OBJECT));
            if (!reference.isEmpty()) {
                shared.put(reference, known);
            }
        }
        return known;
    }

    private Parameter parameter(SpecNode node) {
        ParameterPlace place = place(node);
        String name = node.text("name").orElse("");
        if (name.isEmpty()) {
            throw new SpecFaultException(node.pointer(), "this parameter has no name; give it one");
        }
        boolean required = place == ParameterPlace.PATH || node.flag("required");
        if (node.get("content").isPresent()) {
            List<MediaContent> alternatives = contents.contents(node.get("content"));
            if (alternatives.isEmpty()) {
                throw new SpecFaultException(node.get("content").pointer(), "names no media type; name one");
            }
            MediaContent content = alternatives.get(0);
            Parameter.Form usual = Parameter.Form.usualIn(place);
            Parameter.Form form = new Parameter.Form(
                    usual.style(), usual.explode(), node.flag("allowReserved"), Optional.of(content.mediaType()));
            return new Parameter(name, place, required, content.schema(), form, content.examples(), node.pointer());
        }
        SpecNode schema = node.get("schema");
        DeclaredSchema declared = schema.isPresent() ? check.sound(schema) : DeclaredSchema.any();
        List<NamedExample> examples = contents.examples(node);
        return new Parameter(name, place, required, declared, form(node, place), examples, node.pointer());
    }

    private static ParameterPlace place(SpecNode node) {
        String in = node.text("in").orElse("");
        return switch (in) {
            case "path" -> ParameterPlace.PATH;
            case "query" -> ParameterPlace.QUERY;
            case "querystring" -> ParameterPlace.QUERYSTRING;
            case "header" -> ParameterPlace.HEADER;
            case "cookie" -> ParameterPlace.COOKIE;
            default ->
                throw new SpecFaultException(
                        node.get("in").pointer(),
                        "'" + in + "' is no place of a parameter; write path, query, header or cookie");
        };
    }

    private static Parameter.Form form(SpecNode node, ParameterPlace place) {
        ParameterStyle style = ParameterStyle.usualIn(place);
        Optional<String> written = node.text("style");
        if (written.isPresent()) {
            style = ParameterStyle.of(written.get())
                    .filter(named -> named.fits(place))
                    .orElseThrow(() -> new SpecFaultException(
                            node.get("style").pointer(),
                            "'" + written.get() + "' is no style of a " + place + " parameter; leave it out or write "
                                    + ParameterStyle.usualIn(place)));
        }
        boolean explode = node.get("explode").isPresent()
                ? node.flag("explode")
                : style == ParameterStyle.FORM || style == ParameterStyle.COOKIE || style == ParameterStyle.DEEP_OBJECT;
        return new Parameter.Form(style, explode, node.flag("allowReserved"), Optional.empty());
    }
}
