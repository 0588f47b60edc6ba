package dev.statusquo.crawl.data;

import dev.statusquo.crawl.spec.DeclaredSchema;
import dev.statusquo.error.schema.JsonValue;
import java.util.Comparator;
import java.util.List;

/** Which branch of {@code oneOf} or {@code anyOf} counts. */
@FunctionalInterface
interface Branches {

    /** Returns one of the branches, of which there is at least one. */
    DeclaredSchema choose(List<DeclaredSchema> branches);

    /** Returns the choice of the branch at an index, counted round; branches that are null only come last. */
    static Branches at(int index) {
        return branches -> branches.stream()
                .sorted(Comparator.comparing(Branches::isNull))
                .toList()
                .get(index % branches.size());
    }

    /** Returns the choice of the first branch that a value fits, else the first. */
    static Branches fitting(JsonValue value) {
        return branches -> branches.stream()
                .filter(branch -> branch.accepts(value))
                .findFirst()
                .orElse(branches.get(0));
    }

    private static boolean isNull(DeclaredSchema branch) {
        return branch.keyword("type").text().filter("null"::equals).isPresent();
    }
}
