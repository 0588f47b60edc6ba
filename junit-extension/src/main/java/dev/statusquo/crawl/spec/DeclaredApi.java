package dev.statusquo.crawl.spec;

import dev.statusquo.exchange.Method;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What a service declares.
 *
 * @param title the title, empty for none
 * @param source the name of the document in messages, such as {@code openapi.yaml}
 * @param servers the addresses named, variables filled in, in their order; a path such as {@code /api/v1} is one relative to the service
 * @param operations the operations in the order declared
 * @param broken the operations that cannot be read
 * @param remarks what is wrong but does not hinder, each with its place
 * @param origins by the key of an operation, the name of the document it stands in, where that is not {@code source}
 */
public record DeclaredApi(
        String title,
        String source,
        List<String> servers,
        List<DeclaredOperation> operations,
        List<BrokenOperation> broken,
        List<Remark> remarks,
        Map<String, String> origins) {

    public DeclaredApi {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(source, "source");
        servers = List.copyOf(servers);
        operations = IndexedOperations.of(operations);
        broken = List.copyOf(broken);
        remarks = List.copyOf(remarks);
        origins = Map.copyOf(origins);
    }

    /** Makes what one document declares. */
    public DeclaredApi(
            String title,
            String source,
            List<String> servers,
            List<DeclaredOperation> operations,
            List<BrokenOperation> broken,
            List<Remark> remarks) {
        this(title, source, servers, operations, broken, remarks, Map.of());
    }

    /** Returns the name of the document that declares the operation with this key. */
    public String sourceOf(String key) {
        return origins.getOrDefault(key, source);
    }

    /** Returns this under another name of the document. */
    public DeclaredApi named(String other) {
        return new DeclaredApi(title, other, servers, operations, broken, remarks, origins);
    }

    /** Returns the operation with a key such as {@code POST /users}. */
    public Optional<DeclaredOperation> operation(String key) {
        return IndexedOperations.of(operations).named(key);
    }

    /** Returns the operations of one path template, in their order. */
    public List<DeclaredOperation> operationsOf(PathTemplate path) {
        return IndexedOperations.of(operations).at(path);
    }

    /** Returns the path templates, each once, that a path fits as sent, below the base and without query. */
    public List<PathTemplate> pathsFitting(String path) {
        return IndexedOperations.of(operations).fitting(path);
    }

    /** Returns the operations with a method whose path templates a path fits as sent, below the base and without query. */
    public List<DeclaredOperation> operationsServing(Method method, String path) {
        return pathsFitting(path).stream()
                .flatMap(template -> operationsOf(template).stream())
                .filter(operation -> operation.method().equals(method))
                .toList();
    }

    /** Returns what goes with these operations, such as what was worked out from them; one of each class, made once. */
    public <T> T companion(Class<T> kind, Supplier<T> maker) {
        return IndexedOperations.of(operations).companion(kind, maker);
    }
}
