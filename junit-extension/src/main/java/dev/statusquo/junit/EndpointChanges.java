package dev.statusquo.junit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.platform.commons.support.AnnotationSupport;

/**
 * Compares the {@link Endpoint} annotations in the source of a class with those at a commit, by their text. One that is not found in
 * both, such as one with a constant for its path, counts as changed.
 */
final class EndpointChanges {

    private static final String SOURCES = "src/test/java";
    private static final String ANNOTATION = "@Endpoint(";

    private final Path module;
    private final List<Class<?>> types;

    EndpointChanges(Path module, List<Class<?>> types) {
        this.module = module;
        this.types = types;
    }

    void compare(GitRepository before, Set<String> changed, Set<String> unchanged) {
        for (Class<?> type : types) {
            List<Endpoint> endpoints = AnnotationSupport.findRepeatableAnnotations(type, Endpoint.class);
            if (!endpoints.isEmpty()) {
                Set<String> same = new HashSet<>(annotations(now(type)));
                same.retainAll(annotations(then(type, before)));
                for (Endpoint endpoint : endpoints) {
                    boolean kept = isSame(endpoint, same) && isBodySame(endpoint, before);
                    (kept ? unchanged : changed).add(endpoint.method() + " " + endpoint.path());
                }
            }
        }
    }

    private static boolean isSame(Endpoint endpoint, Set<String> same) {
        return same.stream()
                .anyMatch(text -> text.contains('"' + endpoint.path() + '"')
                        && (text.contains('"' + endpoint.method() + '"')
                                || endpoint.method().equals("GET") && !text.contains("method")));
    }

    private boolean isBodySame(Endpoint endpoint, GitRepository before) {
        if (endpoint.body().isEmpty()) {
            return true;
        }
        String name = endpoint.body().startsWith("/") ? endpoint.body().substring(1) : endpoint.body();
        Path file = module.resolve("src/test/resources").resolve(name);
        try {
            Optional<byte[]> then = before.holds(file) ? before.file(file) : Optional.empty();
            return then.isPresent() && Arrays.equals(then.get(), Files.readAllBytes(file));
        } catch (IOException notThere) {
            return false;
        }
    }

    private Path source(Class<?> type) {
        String name = type.getName();
        int nested = name.indexOf('$');
        return module.resolve(SOURCES)
                .resolve((nested < 0 ? name : name.substring(0, nested)).replace('.', '/') + ".java");
    }

    private String now(Class<?> type) {
        try {
            return Files.readString(source(type));
        } catch (IOException notThere) {
            return "";
        }
    }

    private String then(Class<?> type, GitRepository before) {
        Path source = source(type);
        try {
            Optional<byte[]> text = before.holds(source) ? before.file(source) : Optional.empty();
            return text.map(bytes -> new String(bytes, StandardCharsets.UTF_8)).orElse("");
        } catch (IOException unreadable) {
            return "";
        }
    }

    /** Returns the annotations as written, up to the bracket that closes each. */
    static List<String> annotations(String source) {
        List<String> found = new ArrayList<>();
        int at = source.indexOf(ANNOTATION);
        while (at >= 0) {
            int end = end(source, at + ANNOTATION.length());
            found.add(source.substring(at, end));
            at = source.indexOf(ANNOTATION, end);
        }
        return found;
    }

    private static int end(String source, int from) {
        boolean quoted = false;
        int depth = 1;
        for (int i = from; i < source.length(); i++) {
            char c = source.charAt(i);
            if (quoted && c == '\\') {
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && c == '(') {
                depth++;
            } else if (!quoted && c == ')' && --depth == 0) {
                return i + 1;
            }
        }
        return source.length();
    }
}
