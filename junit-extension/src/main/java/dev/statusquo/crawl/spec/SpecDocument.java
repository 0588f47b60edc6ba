package dev.statusquo.crawl.spec;

import dev.statusquo.error.schema.JsonKind;
import dev.statusquo.error.schema.JsonPointer;
import dev.statusquo.error.schema.JsonSchema;
import dev.statusquo.error.schema.JsonSchemas;
import dev.statusquo.error.schema.JsonValue;
import dev.statusquo.error.schema.SchemaUnusableException;
import dev.statusquo.header.PercentEncoding;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The one tree that everything declared stands in, and the resolution of references within it. References are followed when asked;
 * nothing is copied. Safe for several threads.
 */
public final class SpecDocument {

    private final String source;
    private final JsonValue root;
    private final Dialect dialect;
    private final Map<String, String> unreadable;
    private final Map<String, SpecNode> targets = new ConcurrentHashMap<>();
    private final Map<Class<?>, Object> companions = new ConcurrentHashMap<>();
    private volatile boolean leadsOut;
    private final Object compiling = new Object();
    private volatile @Nullable JsonSchemas schemas;
    private volatile @Nullable Map<String, JsonPointer> anchors;

    /** Makes a document from its tree; {@code source} is its name in messages, such as {@code openapi.yaml}. */
    public SpecDocument(String source, JsonValue root, Dialect dialect) {
        this(source, root, dialect, Map.of());
    }

    /** Makes a document with references that could not be followed out of it, each with the reason. */
    public SpecDocument(String source, JsonValue root, Dialect dialect, Map<String, String> unreadable) {
        this.source = source;
        this.root = root;
        this.dialect = dialect;
        this.unreadable = Map.copyOf(unreadable);
    }

    /** Returns the name of the document in messages. */
    public String source() {
        return source;
    }

    /** Returns {@code true} once a reference was met that leads to another document: only then need other files be looked at. */
    public boolean leadsOut() {
        return leadsOut;
    }

    /** Returns the whole tree. */
    public JsonValue value() {
        return root;
    }

    /** Returns the version of JSON Schema its schemas are written in. */
    public Dialect dialect() {
        return dialect;
    }

    /** Returns the root as a node. */
    public SpecNode root() {
        return new SpecNode(this, JsonPointer.root(), root);
    }

    /** Returns the node at a pointer; its value is absent if there is none. */
    public SpecNode at(JsonPointer pointer) {
        return new SpecNode(this, pointer, root.at(pointer));
    }

    /**
     * Returns the node that a reference points to.
     *
     * @param from what holds the reference, for the message
     * @throws SpecFaultException if it leads out of the document or to nothing
     */
    public SpecNode resolve(String reference, SpecNode from) {
        SpecNode known = targets.get(reference);
        if (known != null) {
            return known;
        }
        if (!reference.startsWith("#")) {
            leadsOut = true;
            throw new SpecFaultException(
                    from.pointer(),
                    "$ref '" + reference + "' "
                            + unreadable.getOrDefault(reference, "leads out of the document")
                            + "; refer to a place within the document, such as #/components/…, or to a file below its folder");
        }
        String fragment = PercentEncoding.decode(reference.substring(1));
        SpecNode target =
                fragment.isEmpty() || fragment.startsWith("/") ? at(JsonPointer.of(fragment)) : anchored(fragment);
        if (!target.value().isPresent()) {
            throw new SpecFaultException(
                    from.pointer(), "$ref '" + reference + "' points to nothing; declare it or correct the reference");
        }
        targets.put(reference, target);
        return target;
    }

    /** Returns what goes with this document, such as a store of what was worked out from it; one of each class, made once. */
    public <T> T companion(Class<T> kind, Supplier<T> maker) {
        return kind.cast(companions.computeIfAbsent(kind, unmade -> maker.get()));
    }

    /**
     * Returns the compiled schema at a pointer, made once.
     *
     * @throws SpecFaultException if it cannot be used
     */
    public JsonSchema compiled(JsonPointer pointer) {
        try {
            return schemas().at(pointer);
        } catch (SchemaUnusableException unusable) {
            throw new SpecFaultException(pointer, String.valueOf(unusable.getMessage()));
        }
    }

    private JsonSchemas schemas() {
        JsonSchemas known = schemas;
        if (known == null) {
            synchronized (compiling) {
                known = schemas;
                if (known == null) {
                    known = JsonSchemas.over(root, dialect.schemaDialect());
                    schemas = known;
                }
            }
        }
        return known;
    }

    private SpecNode anchored(String name) {
        Map<String, JsonPointer> known = anchors;
        if (known == null) {
            known = new HashMap<>();
            collectAnchors(root(), known);
            anchors = known;
        }
        JsonPointer pointer = known.get(name);
        return pointer == null ? new SpecNode(this, JsonPointer.root(), JsonValue.absent()) : at(pointer);
    }

    private static void collectAnchors(SpecNode node, Map<String, JsonPointer> into) {
        if (node.value().is(JsonKind.ARRAY)) {
            node.elements().forEach(element -> collectAnchors(element, into));
            return;
        }
        for (String keyword : new String[] {"$anchor", "$dynamicAnchor"}) {
            node.value().get(keyword).text().ifPresent(name -> into.putIfAbsent(name, node.pointer()));
        }
        node.members().forEach(member -> collectAnchors(member, into));
    }
}
