package dev.statusquo.error.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.path.NodePath;
import dev.statusquo.failure.Printable;
import java.util.ArrayList;
import java.util.List;

/** What each keyword asks for, in words. */
final class Expected {

    private static final int LONGEST_VALUE = 120;

    private Expected() {}

    static SchemaViolation violation(Error error) {
        String keyword = error.getKeyword();
        String member = member(error);
        JsonPointer at = pointer(error.getInstanceLocation());
        boolean ofMember = !member.isEmpty();
        JsonNode value = error.getInstanceNode();
        if (ofMember) {
            at = at.child(member);
            value = value == null ? null : value.get(member);
        }
        String seen = value == null ? "" : ValueExcerpt.of(value, LONGEST_VALUE);
        return new SchemaViolation(at, keyword, seen, of(error, member));
    }

    /** Returns the member that the error is about, if it is reported at the object. */
    private static String member(Error error) {
        return switch (error.getKeyword()) {
            case "required", "additionalProperties", "unevaluatedProperties" -> String.valueOf(error.getProperty());
            case "dependentRequired", "dependencies" -> argument(error);
            default -> "";
        };
    }

    private static String of(Error error, String member) {
        JsonNode asked = error.getSchemaNode() == null ? JsonValue.absent().node() : error.getSchemaNode();
        return switch (error.getKeyword()) {
            case "type" -> types(asked);
            case "required" -> "a member '" + member + "'";
            case "dependentRequired", "dependencies" ->
                "a member '" + member + "' beside '" + error.getProperty() + "'";
            case "additionalProperties", "unevaluatedProperties" -> "no member '" + member + "'";
            case "enum" -> oneOf(asked);
            case "const" -> ValueExcerpt.of(asked, LONGEST_VALUE);
            case "format" -> "a text or number of format " + asked.asText();
            case "pattern" -> "a text matching " + Printable.line(asked.asText(), LONGEST_VALUE);
            case "minLength" -> "a text of at least " + count(asked, "character");
            case "maxLength" -> "a text of at most " + count(asked, "character");
            case "minItems" -> "an array of at least " + count(asked, "element");
            case "maxItems" -> "an array of at most " + count(asked, "element");
            case "minProperties" -> "an object of at least " + count(asked, "member");
            case "maxProperties" -> "an object of at most " + count(asked, "member");
            case "uniqueItems" -> "an array without equal elements";
            case "minimum" -> "a number " + (isBound(error, asked) ? "above " : "of at least ") + asked;
            case "maximum" -> "a number " + (isBound(error, asked) ? "below " : "of at most ") + asked;
            case "exclusiveMinimum" -> "a number above " + asked;
            case "exclusiveMaximum" -> "a number below " + asked;
            case "multipleOf" -> "a multiple of " + asked;
            case "oneOf" -> "a value that fits one of " + asked.size() + " alternatives, not several at once";
            case "not" -> "a value that does not fit " + ValueExcerpt.of(asked, LONGEST_VALUE);
            case "contains", "minContains" ->
                "an array with an element that fits " + ValueExcerpt.of(asked, LONGEST_VALUE);
            case "false" -> "nothing here";
            default -> "what the schema says: " + Printable.line(String.valueOf(error.getMessage()), 300);
        };
    }

    /** In OpenAPI 3.0 the bound itself breaks a bound that is exclusive, and nothing else does. */
    private static boolean isBound(Error error, JsonNode asked) {
        JsonNode value = error.getInstanceNode();
        return value != null
                && value.isNumber()
                && asked.isNumber()
                && value.decimalValue().compareTo(asked.decimalValue()) == 0;
    }

    private static String types(JsonNode type) {
        if (!type.isArray()) {
            return withArticle(type.asText());
        }
        List<String> names = new ArrayList<>();
        type.forEach(each -> names.add(withArticle(each.asText())));
        return String.join(" or ", names);
    }

    private static String withArticle(String type) {
        return switch (type) {
            case "null" -> "null";
            case "object", "array", "integer" -> "an " + type;
            default -> "a " + type;
        };
    }

    private static String oneOf(JsonNode values) {
        List<String> texts = new ArrayList<>();
        values.forEach(value -> texts.add(value.toString()));
        String list = Printable.line(String.join(", ", texts), LONGEST_VALUE);
        return texts.size() == 1 ? list : "one of " + list;
    }

    private static String count(JsonNode number, String noun) {
        return number.asText() + " " + noun + (number.asText().equals("1") ? "" : "s");
    }

    private static String argument(Error error) {
        Object[] arguments = error.getArguments();
        return arguments == null || arguments.length == 0 ? "" : String.valueOf(arguments[0]);
    }

    private static JsonPointer pointer(NodePath path) {
        List<String> tokens = new ArrayList<>(path.getNameCount());
        for (int i = 0; i < path.getNameCount(); i++) {
            tokens.add(String.valueOf(path.getElement(i)));
        }
        return new JsonPointer(tokens);
    }
}
