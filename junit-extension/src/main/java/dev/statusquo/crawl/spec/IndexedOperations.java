package dev.statusquo.crawl.spec;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Operations in their order, found by key and by path without going through all of them. Immutable. */
final class IndexedOperations extends AbstractList<DeclaredOperation> {

    private final List<DeclaredOperation> all;
    private final Map<String, DeclaredOperation> byKey = new HashMap<>();
    private final Map<PathTemplate, List<DeclaredOperation>> byPath = new LinkedHashMap<>();
    private final Map<Class<?>, Object> companions = new ConcurrentHashMap<>();

    private IndexedOperations(List<DeclaredOperation> all) {
        this.all = all;
        for (DeclaredOperation operation : all) {
            byKey.putIfAbsent(operation.key(), operation);
            byPath.computeIfAbsent(operation.path(), path -> new ArrayList<>()).add(operation);
        }
        byPath.replaceAll((path, operations) -> List.copyOf(operations));
    }

    static IndexedOperations of(List<DeclaredOperation> operations) {
        return operations instanceof IndexedOperations indexed
                ? indexed
                : new IndexedOperations(List.copyOf(operations));
    }

    Optional<DeclaredOperation> named(@Nullable String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    List<DeclaredOperation> at(PathTemplate path) {
        return byPath.getOrDefault(path, List.of());
    }

    /** Returns the templates, each once, that a path as sent fits. */
    List<PathTemplate> fitting(String path) {
        return companion(PathIndex.class, () -> PathIndex.of(byPath.keySet())).fitting(path);
    }

    <T> T companion(Class<T> kind, Supplier<T> maker) {
        Object known = companions.get(kind);
        return kind.cast(known == null ? companions.computeIfAbsent(kind, unmade -> maker.get()) : known);
    }

    @Override
    public DeclaredOperation get(int index) {
        return all.get(index);
    }

    @Override
    public int size() {
        return all.size();
    }
}
