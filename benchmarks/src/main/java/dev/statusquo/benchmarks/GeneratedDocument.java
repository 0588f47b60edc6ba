package dev.statusquo.benchmarks;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;

/** An OpenAPI document with as many operations as wanted, five for each kind of thing, every kind with schemas of its own. */
final class GeneratedDocument {

    private static final String ERRORS =
            "\"400\":{\"$ref\":\"#/components/responses/Error\"},\"404\":{\"$ref\":\"#/components/responses/Error\"}";
    private static final String JSON = "\"content\":{\"application/json\":{\"schema\":";

    private GeneratedDocument() {}

    /** Returns a temporary file with a document of at least so many operations. */
    static Path of(int operations) throws IOException {
        Path file = Files.createTempFile("statusquo-" + operations + "-", ".json");
        file.toFile().deleteOnExit();
        try (Writer out = Files.newBufferedWriter(file)) {
            int kinds = Math.max(1, operations / 5);
            out.write("{\"openapi\":\"3.1.0\",\"info\":{\"title\":\"Things\",\"version\":\"1\"},\"paths\":{");
            for (int kind = 0; kind < kinds; kind++) {
                out.write(kind == 0 ? "" : ",");
                out.write(paths(kind));
            }
            out.write("},\"components\":{\"responses\":{\"Error\":{\"description\":\"error\"," + JSON
                    + "{\"$ref\":\"#/components/schemas/Error\"}}}}},\"schemas\":{\"Error\":{\"type\":\"object\","
                    + "\"required\":[\"error\",\"message\"],\"properties\":{\"error\":{\"type\":\"string\"},"
                    + "\"message\":{\"type\":\"string\"},\"request_id\":{\"type\":\"string\"}}}");
            for (int kind = 0; kind < kinds; kind++) {
                out.write("," + schemas(kind));
            }
            out.write("}}}");
        }
        return file;
    }

    private static String paths(int kind) {
        String thing = "{\"$ref\":\"#/components/schemas/Thing" + kind + "\"}}}";
        String answer = "{\"description\":\"ok\"," + JSON + thing + "}";
        String content = "\"requestBody\":{\"required\":true," + JSON + "{\"$ref\":\"#/components/schemas/NewThing"
                + kind + "\"}}}},";
        return "\"/things" + kind + "\":{\"get\":{\"responses\":{\"200\":{\"description\":\"ok\"," + JSON
                + "{\"type\":\"array\",\"items\":{\"$ref\":\"#/components/schemas/Thing" + kind + "\"}}}}}}},\"post\":{"
                + content + "\"responses\":{\"201\":" + answer
                + ",\"400\":{\"$ref\":\"#/components/responses/Error\"}}}},"
                + "\"/things" + kind + "/{id}\":{\"parameters\":[{\"name\":\"id\",\"in\":\"path\",\"required\":true,"
                + "\"schema\":{\"type\":\"integer\",\"format\":\"int64\",\"minimum\":1}}],"
                + "\"get\":{\"responses\":{\"200\":" + answer + "," + ERRORS + "}},"
                + "\"put\":{" + content + "\"responses\":{\"200\":" + answer + "," + ERRORS + "}},"
                + "\"delete\":{\"responses\":{\"204\":{\"description\":\"gone\"}," + ERRORS + "}}}";
    }

    private static String schemas(int kind) {
        String properties = "\"name\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":40},"
                + "\"quantity\":{\"type\":\"integer\",\"minimum\":0,\"maximum\":1000}";
        return "\"Thing" + kind + "\":{\"type\":\"object\",\"required\":[\"id\",\"name\"],\"properties\":{"
                + "\"id\":{\"type\":\"integer\",\"format\":\"int64\"}," + properties + "}},"
                + "\"NewThing" + kind + "\":{\"type\":\"object\",\"required\":[\"name\"],\"properties\":{" + properties
                + "}}";
    }
}
