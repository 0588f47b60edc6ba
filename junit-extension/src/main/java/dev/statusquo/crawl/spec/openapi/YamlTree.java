package dev.statusquo.crawl.spec.openapi;

import dev.statusquo.error.schema.JsonValue;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/**
 * A YAML 1.2 text as a JSON tree. Keys are text as written, so that {@code 200:} is the member {@code 200}. Bounded in size, in
 * depth and in what aliases expand to; a key that stands twice breaks the text.
 */
final class YamlTree {

    private static final int MOST_LEVELS = 500;
    private static final long MOST_VALUES = 20_000_000;
    static final LoadSettings SETTINGS = LoadSettings.builder()
            .setCodePointLimit(SpecFiles.MOST_BYTES)
            .setMaxAliasesForCollections(10_000)
            .setSchema(new CoreSchema())
            .build();

    private final IdentityHashMap<Node, Converted> known = new IdentityHashMap<>();
    private final IdentityHashMap<Node, Boolean> open = new IdentityHashMap<>();

    private YamlTree() {}

    /** Returns the tree, or throws with the line and column at which the text breaks. */
    static JsonValue of(String text) throws IOException {
        try {
            Iterator<Node> documents =
                    new Compose(SETTINGS).composeAllFromString(text).iterator();
            if (!documents.hasNext()) {
                throw new IOException("the document is empty");
            }
            return new YamlTree().convert(documents.next(), 0).value();
        } catch (MarkedYamlEngineException broken) {
            String at = broken.getProblemMark()
                    .map(mark -> "line " + (mark.getLine() + 1) + ", column " + (mark.getColumn() + 1) + ": ")
                    .orElse("");
            throw new IOException("this is broken YAML: " + at + broken.getProblem(), broken);
        } catch (YamlEngineException broken) {
            throw new IOException("this is broken YAML: " + broken.getMessage(), broken);
        } catch (StackOverflowError deep) {
            throw new IOException("this is YAML nested too deeply to be read", deep);
        }
    }

    private record Converted(JsonValue value, long values) {}

    private Converted convert(Node node, int depth) throws IOException {
        if (node instanceof ScalarNode scalar) {
            return new Converted(scalar(scalar), 1);
        }
        Converted before = known.get(node);
        if (before != null) {
            return before;
        }
        if (open.put(node, true) != null) {
            throw broken(node, "an alias stands within what it stands for");
        }
        if (depth > MOST_LEVELS) {
            throw broken(node, "this is nested more than " + MOST_LEVELS + " levels deep");
        }
        Converted fresh =
                node instanceof MappingNode mapping ? object(mapping, depth) : array((SequenceNode) node, depth);
        if (fresh.values() > MOST_VALUES) {
            throw broken(node, "aliases make more than " + MOST_VALUES + " values of this");
        }
        open.remove(node);
        known.put(node, fresh);
        return fresh;
    }

    private Converted object(MappingNode mapping, int depth) throws IOException {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        List<Node> merged = new ArrayList<>();
        long values = 1;
        for (NodeTuple tuple : mapping.getValue()) {
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                throw broken(tuple.getKeyNode(), "a key is no text");
            }
            if (key.isPlain() && key.getValue().equals("<<")) {
                merged.add(tuple.getValueNode());
                continue;
            }
            Converted value = convert(tuple.getValueNode(), depth + 1);
            values += value.values();
            if (members.put(key.getValue(), value.value()) != null) {
                throw broken(key, "the key '" + key.getValue() + "' stands twice");
            }
        }
        for (Node each : merged) {
            for (Node source : each instanceof SequenceNode list ? list.getValue() : List.of(each)) {
                JsonValue inherited = convert(source, depth + 1).value();
                inherited.names().forEach(name -> members.putIfAbsent(name, inherited.get(name)));
            }
        }
        return new Converted(JsonValue.object(members), values);
    }

    private Converted array(SequenceNode sequence, int depth) throws IOException {
        List<JsonValue> elements = new ArrayList<>();
        long values = 1;
        for (Node element : sequence.getValue()) {
            Converted value = convert(element, depth + 1);
            values += value.values();
            elements.add(value.value());
        }
        return new Converted(JsonValue.array(elements), values);
    }

    private static JsonValue scalar(ScalarNode scalar) {
        String text = scalar.getValue();
        Tag tag = scalar.getTag();
        if (tag.equals(Tag.NULL)) {
            return JsonValue.ofNull();
        }
        if (tag.equals(Tag.BOOL)) {
            return JsonValue.of(text.toLowerCase(Locale.ROOT).equals("true"));
        }
        if (tag.equals(Tag.INT) || tag.equals(Tag.FLOAT)) {
            return number(text, tag.equals(Tag.INT));
        }
        return JsonValue.of(text);
    }

    private static JsonValue number(String text, boolean whole) {
        try {
            if (!whole) {
                BigDecimal number = new BigDecimal(text);
                return Math.abs((long) number.scale()) > 1_000 ? JsonValue.of(text) : JsonValue.of(number);
            }
            int radix = text.startsWith("0x") ? 16 : text.startsWith("0o") ? 8 : 10;
            BigInteger number = new BigInteger(radix == 10 ? text : text.substring(2), radix);
            return number.bitLength() < 64 ? JsonValue.of(number.longValue()) : JsonValue.of(new BigDecimal(number));
        } catch (NumberFormatException noJsonNumber) {
            return JsonValue.of(text);
        }
    }

    private static IOException broken(Node node, String problem) {
        String at = node.getStartMark()
                .map(mark -> "line " + (mark.getLine() + 1) + ", column " + (mark.getColumn() + 1) + ": ")
                .orElse("");
        return new IOException("this is broken YAML: " + at + problem);
    }
}
