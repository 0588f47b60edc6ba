package dev.statusquo.crawl.spec.openapi;

import dev.statusquo.crawl.spec.DeclaredSchema;
import dev.statusquo.crawl.spec.Dialect;
import dev.statusquo.crawl.spec.MediaContent;
import dev.statusquo.crawl.spec.Parameter;
import dev.statusquo.crawl.spec.ParameterPlace;
import dev.statusquo.crawl.spec.ParameterStyle;
import dev.statusquo.crawl.spec.RequestContent;
import dev.statusquo.crawl.spec.SpecDocument;
import dev.statusquo.crawl.spec.SpecFaultException;
import dev.statusquo.crawl.spec.SpecNode;
import dev.statusquo.error.schema.JsonKind;
import dev.statusquo.error.schema.JsonPointer;
import dev.statusquo.error.schema.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The parameters of Swagger 2.0, of which some are what later versions call content. */
final class SwaggerParameters {

    private static final Set<String> NOT_OF_THE_SCHEMA =
            Set.of("name", "in", "required", "description", "collectionFormat", "allowEmptyValue");

    private final SchemaCheck check;
    private final Map<String, SpecNode> nodes = new LinkedHashMap<>();

    SwaggerParameters(SchemaCheck check) {
        this.check = check;
    }

    /** Adds a list of parameters, each taking the place of one of its kind and name. */
    void add(SpecNode list) {
        for (SpecNode each : list.expect(JsonKind.ARRAY).elements()) {
            SpecNode node = each.expect(JsonKind.OBJECT).followed().expect(JsonKind.OBJECT);
            nodes.put(node.text("in").orElse("") + " " + node.text("name").orElse(""), node);
        }
    }

    List<Parameter> parameters() {
        List<Parameter> parameters = new ArrayList<>();
        for (SpecNode node : nodes.values()) {
            String in = node.text("in").orElse("");
            switch (in) {
                case "body", "formData" -> {}
                case "path" -> parameters.add(parameter(node, ParameterPlace.PATH));
                case "query" -> parameters.add(parameter(node, ParameterPlace.QUERY));
                case "header" -> parameters.add(parameter(node, ParameterPlace.HEADER));
                default ->
                    throw new SpecFaultException(
                            node.get("in").pointer(),
                            "'" + in + "' is no place of a parameter; write path, query, header, formData or body");
            }
        }
        return parameters;
    }

    private static Parameter parameter(SpecNode node, ParameterPlace place) {
        boolean required = place == ParameterPlace.PATH || node.flag("required");
        String format = node.text("collectionFormat").orElse("csv");
        ParameterStyle style = ParameterStyle.usualIn(place);
        if (place == ParameterPlace.QUERY) {
            style = format.equals("ssv")
                    ? ParameterStyle.SPACE_DELIMITED
                    : format.equals("pipes") ? ParameterStyle.PIPE_DELIMITED : style;
        }
        Parameter.Form form = new Parameter.Form(style, format.equals("multi"), false, Optional.empty());
        return new Parameter(
                node.text("name").orElse(""), place, required, schema(node), form, List.of(), node.pointer());
    }

    /** Returns what may be sent as content of the given media types; empty if nothing is declared. */
    Optional<RequestContent> content(List<String> consumes, JsonPointer operation) {
        for (SpecNode node : nodes.values()) {
            if (node.value().get("in").equals(JsonValue.of("body"))) {
                SpecNode schema = node.get("schema");
                DeclaredSchema declared = schema.isPresent() ? check.sound(schema) : DeclaredSchema.any();
                List<MediaContent> contents = consumes.stream()
                        .map(type -> new MediaContent(type, declared, List.of()))
                        .toList();
                return Optional.of(new RequestContent(node.flag("required"), contents, node.pointer()));
            }
        }
        return form(consumes, operation);
    }

    private Optional<RequestContent> form(List<String> consumes, JsonPointer operation) {
        Map<String, JsonValue> properties = new LinkedHashMap<>();
        List<JsonValue> required = new ArrayList<>();
        boolean file = false;
        for (SpecNode node : nodes.values()) {
            if (node.value().get("in").equals(JsonValue.of("formData"))) {
                String name = node.text("name").orElse("");
                file |= node.value().get("type").equals(JsonValue.of("file"));
                properties.put(name, schemaValue(node));
                if (node.flag("required")) {
                    required.add(JsonValue.of(name));
                }
            }
        }
        if (properties.isEmpty()) {
            return Optional.empty();
        }
        Map<String, JsonValue> schema = new LinkedHashMap<>();
        schema.put("type", JsonValue.of("object"));
        schema.put("properties", JsonValue.object(properties));
        schema.put("required", JsonValue.array(required));
        String usual = file ? "multipart/form-data" : "application/x-www-form-urlencoded";
        String mediaType = consumes.stream()
                .filter(type -> type.startsWith("multipart/") || type.startsWith("application/x-www-form"))
                .findFirst()
                .orElse(usual);
        MediaContent content = new MediaContent(mediaType, standing(JsonValue.object(schema)), List.of());
        return Optional.of(new RequestContent(!required.isEmpty(), List.of(content), operation));
    }

    /** Returns the schema that a parameter or header is, apart from what makes it one. */
    static DeclaredSchema schema(SpecNode node) {
        return standing(schemaValue(node));
    }

    private static DeclaredSchema standing(JsonValue schema) {
        return DeclaredSchema.of(new SpecDocument("schema", schema, Dialect.SWAGGER_2).root());
    }

    private static JsonValue schemaValue(SpecNode node) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        for (String name : node.value().names()) {
            if (!NOT_OF_THE_SCHEMA.contains(name)) {
                members.put(name, node.value().get(name));
            }
        }
        if (node.value().get("type").equals(JsonValue.of("file"))) {
            members.put("type", JsonValue.of("string"));
            members.put("format", JsonValue.of("binary"));
        }
        return JsonValue.object(members);
    }
}
