package dev.statusquo.crawl.data;

import dev.statusquo.crawl.spec.DeclaredSchema;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The shapes of a document's schemas, each joined once where there are no branches to choose from. Safe for several threads. */
final class Shapes {

    /** Enough for all that is asked for again and again; a large document is passed through once. */
    private static final int MOST = 4_096;

    private final Map<List<DeclaredSchema>, Shape> known = new ConcurrentHashMap<>();

    /** Returns what the schemas ask for together. */
    Shape of(List<DeclaredSchema> schemas, Branches branches) {
        Shape shape = known.get(schemas);
        if (shape == null) {
            shape = joined(schemas, branches);
            if (!shape.depends) {
                if (known.size() >= MOST) {
                    known.clear();
                }
                known.put(List.copyOf(schemas), shape);
            }
        }
        return shape;
    }

    private static Shape joined(List<DeclaredSchema> schemas, Branches branches) {
        Shape shape = new Shape();
        ShapeJoin join = new ShapeJoin(shape, branches);
        schemas.forEach(join::add);
        return shape;
    }
}
