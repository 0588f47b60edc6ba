package dev.statusquo;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What Maven resolved, as its dependency plugin prints it with {@code verbose}: a module stands once in full, and as
 * "omitted for duplicate", without what it brings, wherever else it is asked for.
 *
 * <p>A module is named {@code group:artifact}. What is optional is left out, with all it brings: a user does not get it.
 */
final class DependencyTree {

    private static final Pattern LINE =
            Pattern.compile("(?<indent>[|+\\\\ -]*)\\(?(?<module>[^:\\s]+:[^:\\s]+):\\S+(?<notes>.*)");
    private static final int WIDTH_OF_A_LEVEL = 3;

    private final Map<String, Set<String>> dependencies;

    private DependencyTree(Map<String, Set<String>> dependencies) {
        this.dependencies = dependencies;
    }

    static DependencyTree parse(String text) {
        Map<String, Set<String>> dependencies = new LinkedHashMap<>();
        List<String> path = new ArrayList<>();
        for (String line : text.lines().toList()) {
            Matcher matcher = LINE.matcher(line);
            if (!matcher.matches()) {
                throw new IllegalArgumentException("not a line of a dependency tree: " + line);
            }
            int depth = matcher.group("indent").length() / WIDTH_OF_A_LEVEL;
            String module = matcher.group("module");
            path.subList(depth, path.size()).clear();
            dependencies.computeIfAbsent(module, unseen -> new LinkedHashSet<>());
            if (depth > 0 && !matcher.group("notes").contains("optional")) {
                dependencies.get(path.get(depth - 1)).add(module);
            }
            path.add(module);
        }
        return new DependencyTree(dependencies);
    }

    /** Returns all that comes with a module, itself not included. */
    Set<String> comingWith(String module) {
        if (!dependencies.containsKey(module)) {
            throw new IllegalArgumentException(module + " is not in the tree: " + dependencies.keySet());
        }
        Set<String> found = new LinkedHashSet<>();
        Deque<String> waiting = new ArrayDeque<>(dependencies.get(module));
        while (!waiting.isEmpty()) {
            String next = waiting.remove();
            if (found.add(next)) {
                waiting.addAll(dependencies.get(next));
            }
        }
        return found;
    }
}
