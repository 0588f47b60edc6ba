package dev.statusquo.crawl.spec.openapi;

import dev.statusquo.error.schema.JsonPointer;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * The lines of a document in JSON or YAML on which its parts begin, for those who point people to them. JSON is read as the YAML that
 * it is.
 */
public final class DocumentLines {

    private final @Nullable Node root;

    private DocumentLines(@Nullable Node root) {
        this.root = root;
    }

    /** Returns the lines of a text; of a broken one none are known. Never throws over what the text says. */
    public static DocumentLines of(String text) {
        boolean json = text.stripLeading().startsWith("{");
        try {
            return new DocumentLines(new Compose(YamlTree.SETTINGS)
                    .composeString(json ? text.replace('\t', ' ') : text)
                    .orElse(null));
        } catch (YamlEngineException | StackOverflowError broken) {
            return new DocumentLines(null);
        }
    }

    /** Returns the line of a member or element, from 1; if there is none, of what would hold it; 0 if no line is known. */
    public int of(JsonPointer pointer) {
        Optional<Node> at = Optional.ofNullable(root);
        int line = 0;
        for (String token : pointer.tokens()) {
            if (at.isEmpty()) {
                break;
            }
            Node holder = at.get();
            if (holder instanceof MappingNode mapping) {
                Optional<NodeTuple> member = member(mapping, token);
                line = member.map(tuple -> line(tuple.getKeyNode())).orElse(line);
                at = member.map(NodeTuple::getValueNode);
            } else {
                at = holder instanceof SequenceNode sequence ? element(sequence.getValue(), token) : Optional.empty();
                line = at.map(DocumentLines::line).orElse(line);
            }
        }
        return line;
    }

    private static Optional<NodeTuple> member(MappingNode mapping, String name) {
        return mapping.getValue().stream()
                .filter(tuple -> tuple.getKeyNode() instanceof ScalarNode key
                        && key.getValue().equals(name))
                .findFirst();
    }

    private static Optional<Node> element(List<Node> elements, String index) {
        try {
            int place = Integer.parseInt(index);
            return place >= 0 && place < elements.size() ? Optional.of(elements.get(place)) : Optional.empty();
        } catch (NumberFormatException noIndex) {
            return Optional.empty();
        }
    }

    private static int line(Node node) {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
    }
}
