package dev.statusquo.crawl.data;

import dev.statusquo.crawl.spec.DeclaredSchema;
import dev.statusquo.crawl.spec.MediaContent;
import dev.statusquo.error.schema.JsonKind;
import dev.statusquo.error.schema.JsonValue;
import dev.statusquo.exchange.Body;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A value as content of a media type.
 *
 * @param mediaType what Content-Type says
 * @param body the bytes
 */
record ContentForm(String mediaType, Body body) {

    private static final String BOUNDARY = "statusquo-part-7f3a9c";

    /** Returns the content of a declared media type; a range such as <code>image/*</code> becomes one type of it. */
    static ContentForm of(MediaContent content, JsonValue value) {
        String mediaType = concrete(content);
        if (content.isForm()) {
            return new ContentForm(mediaType, Body.of(String.join("&", WireForm.formPairs(value))));
        }
        if (content.isMultipart()) {
            return new ContentForm(mediaType + "; boundary=" + BOUNDARY, Body.of(multipart(content, value)));
        }
        boolean json = content.isJson() && !mediaType.equals("text/plain");
        return new ContentForm(mediaType, Body.of(json ? value.toString() : WireForm.text(value)));
    }

    private static String concrete(MediaContent content) {
        return switch (content.essence()) {
            case "*/*", "application/*" -> "application/json";
            case "text/*" -> "text/plain";
            case "image/*" -> "image/png";
            case "multipart/*" -> "multipart/form-data";
            case "audio/*" -> "audio/mpeg";
            case "video/*" -> "video/mp4";
            default -> content.mediaType();
        };
    }

    /** Returns the members as parts (RFC 7578): files with a name, objects as JSON, all else as text, unless another type is declared. */
    private static String multipart(MediaContent content, JsonValue value) {
        Map<String, DeclaredSchema> declared = content.schema().resolved().named("properties");
        StringBuilder text = new StringBuilder();
        for (String name : value.names()) {
            JsonValue member = value.get(name);
            boolean file = Optional.ofNullable(declared.get(name))
                    .filter(ContentForm::isFile)
                    .isPresent();
            String usual = file ? "application/octet-stream" : member.is(JsonKind.OBJECT) ? "application/json" : "";
            String mediaType = content.partTypes().getOrDefault(name, usual);
            for (JsonValue part : member.is(JsonKind.ARRAY) ? member.elements() : List.of(member)) {
                text.append("--").append(BOUNDARY).append("\r\nContent-Disposition: form-data; name=\"");
                text.append(name.replace("\"", "%22").replace("\r", "%0D").replace("\n", "%0A"))
                        .append('"');
                text.append(file ? "; filename=\"file.bin\"" : "");
                text.append(mediaType.isEmpty() ? "" : "\r\nContent-Type: " + mediaType);
                text.append("\r\n\r\n").append(WireForm.text(part)).append("\r\n");
            }
        }
        return text.append("--").append(BOUNDARY).append("--\r\n").toString();
    }

    private static boolean isFile(DeclaredSchema schema) {
        DeclaredSchema one = schema.resolved().schema("items").orElse(schema).resolved();
        return one.keyword("format").equals(JsonValue.of("binary"))
                || one.keyword("contentMediaType").equals(JsonValue.of("application/octet-stream"));
    }
}
