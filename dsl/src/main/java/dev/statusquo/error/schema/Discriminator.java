package dev.statusquo.error.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.networknt.schema.path.NodePath;

/** The discriminator object of OpenAPI, as a hint which alternative a value was meant to be. */
final class Discriminator {

    private Discriminator() {}

    /** Returns the schema that holds the keyword at a location of the document. */
    static JsonNode parent(JsonNode document, NodePath keyword) {
        JsonNode current = document;
        for (int i = 0; i < keyword.getNameCount() - 1; i++) {
            Object token = keyword.getElement(i);
            current = token instanceof Number index
                    ? current.path(index.intValue())
                    : current.path(String.valueOf(token));
        }
        return current;
    }

    /** Returns the index of the alternative that the value names, -1 if it names none. */
    static int branch(JsonNode schema, String keyword, JsonNode value) {
        JsonNode discriminator = schema.path("discriminator");
        JsonNode tag = value.path(discriminator.path("propertyName").asText("\0"));
        if (discriminator instanceof MissingNode || !tag.isTextual()) {
            return -1;
        }
        String target = discriminator.path("mapping").path(tag.textValue()).asText(tag.textValue());
        JsonNode branches = schema.path(keyword);
        for (int i = 0; i < branches.size(); i++) {
            String reference = branches.path(i).path("$ref").asText("");
            if (!reference.isEmpty() && (reference.equals(target) || reference.endsWith("/" + target))) {
                return i;
            }
        }
        return -1;
    }
}
