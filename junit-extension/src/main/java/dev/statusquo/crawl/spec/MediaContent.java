package dev.statusquo.crawl.spec;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Content of one media type.
 *
 * @param mediaType the media type or range as declared, such as {@code application/json} or <code>image/*</code>
 * @param schema what the content fits; any if nothing is said
 * @param examples contents given as examples
 * @param partTypes the media types of the parts of a multipart by name, where they are declared
 */
public record MediaContent(
        String mediaType, DeclaredSchema schema, List<NamedExample> examples, Map<String, String> partTypes) {

    public MediaContent {
        Objects.requireNonNull(mediaType, "mediaType");
        examples = List.copyOf(examples);
        partTypes = Map.copyOf(partTypes);
    }

    /** Makes content of which nothing is said about parts. */
    public MediaContent(String mediaType, DeclaredSchema schema, List<NamedExample> examples) {
        this(mediaType, schema, examples, Map.of());
    }

    /** Returns type and subtype in lower case, without parameters. */
    public String essence() {
        int semicolon = mediaType.indexOf(';');
        return (semicolon < 0 ? mediaType : mediaType.substring(0, semicolon))
                .trim()
                .toLowerCase(Locale.ROOT);
    }

    /** Returns {@code true} for {@code application/json}, <code>*&#47;*</code> and every {@code +json}. */
    public boolean isJson() {
        String essence = essence();
        return essence.equals("application/json")
                || essence.equals("text/json")
                || essence.endsWith("+json")
                || essence.equals("*/*")
                || essence.equals("application/*");
    }

    /** Returns {@code true} for {@code application/x-www-form-urlencoded}. */
    public boolean isForm() {
        return essence().equals("application/x-www-form-urlencoded");
    }

    /** Returns {@code true} for any {@code multipart}. */
    public boolean isMultipart() {
        return essence().startsWith("multipart/");
    }

    /** Returns {@code true} for any {@code text}, JSON excepted. */
    public boolean isText() {
        return essence().startsWith("text/") && !isJson();
    }
}
