package dev.statusquo.crawl.spec.openapi;

import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.crawl.spec.Dialect;
import dev.statusquo.crawl.spec.SpecDocument;
import dev.statusquo.crawl.spec.SpecUnreadableException;
import dev.statusquo.error.schema.JsonKind;
import dev.statusquo.error.schema.JsonText;
import dev.statusquo.error.schema.JsonValue;
import dev.statusquo.failure.Printable;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** From the bytes of a document to what it declares: JSON or YAML by content, files it refers to, and its version. */
final class SpecText {

    private final String location;
    private final SpecFiles files;

    SpecText(String location, SpecFiles files) {
        this.location = location;
        this.files = files;
    }

    DeclaredApi api(String name, byte[] bytes) {
        SpecDocument alone = alone(name, bytes);
        DeclaredApi api = read(alone);
        return alone.leadsOut() ? read(whole(alone)) : api;
    }

    /** Returns what the document says of each operation, by its key, with all that is referred to. */
    Map<String, String> parts(String name, byte[] bytes) {
        return new OperationParts(whole(alone(name, bytes))).byOperation();
    }

    private SpecDocument alone(String name, byte[] bytes) {
        JsonValue tree;
        try {
            tree = tree(bytes);
        } catch (IOException broken) {
            throw new SpecUnreadableException(
                    location, String.valueOf(broken.getMessage()), "name an OpenAPI document in JSON or YAML", broken);
        }
        if (!tree.is(JsonKind.OBJECT)) {
            throw notOpenApi("it holds " + Printable.line(tree.toString(), 60));
        }
        Dialect dialect = dialect(tree);
        if (dialect == Dialect.JSON_SCHEMA_2020_12 && mayHoldIds(bytes)) {
            tree = IdentifiedPlaces.resolved(tree);
        }
        return new SpecDocument(name, tree, dialect);
    }

    private SpecDocument whole(SpecDocument alone) {
        Bundle bundle = new Bundle(alone.source(), files);
        return new SpecDocument(alone.source(), bundle.whole(alone.value()), alone.dialect(), bundle.unreadable());
    }

    private static DeclaredApi read(SpecDocument document) {
        return document.dialect() == Dialect.SWAGGER_2
                ? new ApiReader(document, new SwaggerOperationReader(document))
                        .api(SwaggerOperationReader.servers(document))
                : new ApiReader(document).api();
    }

    private Dialect dialect(JsonValue tree) {
        String version = versionIn(tree, "openapi");
        if (version.isEmpty() && versionIn(tree, "swagger").startsWith("2")) {
            return Dialect.SWAGGER_2;
        }
        if (version.isEmpty()) {
            throw notOpenApi("it has no member 'openapi'"
                    + (tree.size() == 0 ? "" : ", but " + tree.names().get(0)));
        }
        return dialect(version);
    }

    private static String versionIn(JsonValue tree, String member) {
        JsonValue version = tree.get(member);
        return version.text()
                .orElseGet(() -> version.number().isPresent() ? version.toString() : "")
                .trim();
    }

    private Dialect dialect(String version) {
        if (version.equals("3.0") || version.startsWith("3.0.")) {
            return Dialect.OPENAPI_3_0;
        }
        if (version.startsWith("3.1") || version.startsWith("3.2")) {
            return Dialect.JSON_SCHEMA_2020_12;
        }
        throw new SpecUnreadableException(
                location,
                "openapi is '" + Printable.line(version, 20) + "'",
                "versions 3.0, 3.1 and 3.2 are read, and swagger 2.0");
    }

    private SpecUnreadableException notOpenApi(String reason) {
        return new SpecUnreadableException(
                location, "this is not an OpenAPI document: " + reason, "name one that starts with openapi: 3.x");
    }

    /** Returns the tree of a text, or throws with what is wrong with it and where. */
    static JsonValue tree(byte[] bytes) throws IOException {
        Charset charset = charset(bytes);
        int first = 0;
        while (first < bytes.length && ((bytes[first] <= ' ' && bytes[first] >= 0) || isMark(bytes[first]))) {
            first++;
        }
        if (first == bytes.length) {
            throw new IOException("the document is empty");
        }
        if (bytes[first] == '<') {
            String start = new String(bytes, first, Math.min(40, bytes.length - first), charset);
            throw new IOException("this is HTML or XML, it starts with " + Printable.line(start, 40));
        }
        boolean json = bytes[first] == '{' || bytes[first] == '[';
        if (!json) {
            return YamlTree.of(withoutMark(new String(bytes, charset)));
        }
        JsonText text = JsonText.parseUnique(
                new ByteArrayInputStream(bytes, charset.equals(StandardCharsets.UTF_8) ? first : 0, bytes.length));
        if (text.value().isPresent()) {
            return text.orAbsent();
        }
        try {
            return YamlTree.of(withoutMark(new String(bytes, charset)));
        } catch (IOException neither) {
            throw new IOException("this is broken JSON: " + text.problem(), neither);
        }
    }

    /** Finding a dollar sign before an i or an s costs next to nothing, walking the tree of a large document does. */
    static boolean mayHoldIds(byte[] bytes) {
        boolean wide = bytes.length > 1 && !charset(bytes).equals(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length - 2; i++) {
            if (bytes[i] == '$' && (wide || bytes[i + 1] == 'i' || (bytes[i + 1] == 's' && bytes[i + 2] == 'e'))) {
                return true;
            }
        }
        return false;
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static boolean isMark(byte octet) {
        return octet == (byte) 0xEF
                || octet == (byte) 0xBB
                || octet == (byte) 0xBF
                || octet == (byte) 0xFE
                || octet == (byte) 0xFF;
    }

    private static Charset charset(byte[] bytes) {
        boolean pair = bytes.length >= 2;
        if (!pair) {
            return StandardCharsets.UTF_8;
        }
        boolean marked = (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF)
                || (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE);
        return marked || bytes[0] == 0
                ? StandardCharsets.UTF_16
                : bytes[1] == 0 ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8;
    }
}
