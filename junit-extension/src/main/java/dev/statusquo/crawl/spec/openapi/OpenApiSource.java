package dev.statusquo.crawl.spec.openapi;

import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.crawl.spec.EndpointSource;
import dev.statusquo.crawl.spec.SpecUnreadableException;
import dev.statusquo.exchange.Response;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Endpoints declared by an OpenAPI document (3.0, 3.1, 3.2) or a Swagger 2.0 one, in JSON or YAML, whatever the name ends with.
 *
 * <pre>{@code
 * OpenApiSource.of("classpath:openapi.yaml")
 * OpenApiSource.of("src/main/resources/openapi.json")                     // or file:…
 * OpenApiSource.of("http://localhost:8080/v3/api-docs", url -> get(url))
 * }</pre>
 *
 * <p>References may lead to places of the document and to files below its folder, never to another host or out of the folder.
 */
public final class OpenApiSource implements EndpointSource {

    private static final String CLASSPATH = "classpath:";

    private final String location;
    private final @Nullable SpecFetch fetch;
    private final ClassLoader loader;

    private OpenApiSource(String location, @Nullable SpecFetch fetch, ClassLoader loader) {
        this.location = location;
        this.fetch = fetch;
        this.loader = loader;
    }

    /** Returns the source at a location: {@code classpath:…}, {@code file:…} or a path. */
    public static OpenApiSource of(String location) {
        return new OpenApiSource(location.trim(), null, OpenApiSource.class.getClassLoader());
    }

    /** Returns the source at a location, which may be an address that {@code fetch} gets. */
    public static OpenApiSource of(String location, SpecFetch fetch) {
        return new OpenApiSource(location.trim(), fetch, OpenApiSource.class.getClassLoader());
    }

    /** Returns this source with resources looked up by a class loader, such as that of the test class. */
    public OpenApiSource loadedBy(ClassLoader other) {
        return new OpenApiSource(location, fetch, other);
    }

    @Override
    public DeclaredApi read() {
        if (location.isEmpty()) {
            throw new SpecUnreadableException(
                    "spec", "the location is empty", "name a document, such as classpath:openapi.yaml");
        }
        if (location.startsWith("http://") || location.startsWith("https://")) {
            return fetched();
        }
        if (location.startsWith(CLASSPATH)) {
            String resource = location.substring(CLASSPATH.length());
            while (resource.startsWith("/")) {
                resource = resource.substring(1);
            }
            int slash = resource.lastIndexOf('/') + 1;
            return read(new ClasspathFiles(loader, resource.substring(0, slash)), resource.substring(slash));
        }
        Path file = path();
        Path folder = file.toAbsolutePath().normalize().getParent();
        Path name = file.getFileName();
        if (folder == null || name == null) {
            throw new SpecUnreadableException(location, "this is a folder", "name the document in it");
        }
        return read(new FolderFiles(folder), name.toString());
    }

    private Path path() {
        try {
            return location.startsWith("file:") ? Path.of(URI.create(location.replace(" ", "%20"))) : Path.of(location);
        } catch (IllegalArgumentException noPath) {
            if (location.startsWith("file:")) {
                try {
                    return Path.of(location.substring("file:".length()));
                } catch (InvalidPathException stillNoPath) {
                    noPath.addSuppressed(stillNoPath);
                }
            }
            throw new SpecUnreadableException(
                    location, "this is no path", "write classpath:…, file:…, a path, or an http address", noPath);
        }
    }

    private DeclaredApi read(SpecFiles files, String name) {
        byte[] bytes;
        try {
            bytes = files.read(name);
        } catch (IOException unreadable) {
            throw new SpecUnreadableException(
                    location,
                    "the document " + unreadable.getMessage(),
                    location.startsWith(CLASSPATH)
                            ? "put it under src/test/resources or name the folder as well"
                            : "correct the path, which counts from "
                                    + Path.of("").toAbsolutePath(),
                    unreadable);
        }
        return new SpecText(location, files).api(name, bytes);
    }

    private DeclaredApi fetched() {
        if (fetch == null) {
            throw new SpecUnreadableException(
                    location, "nothing is there to fetch it with", "give a SpecFetch, or name a file");
        }
        Response response;
        try {
            response = fetch.fetch(location);
        } catch (RuntimeException unreachable) {
            throw new SpecUnreadableException(
                    location,
                    "no answer: " + unreachable.getMessage(),
                    "start the service before the crawl, or correct the address",
                    unreachable);
        }
        if (response.status().code() != 200) {
            throw new SpecUnreadableException(
                    location,
                    "the answer is " + response.status(),
                    "name the address at which the service hands out its document, such as /v3/api-docs");
        }
        if (response.body().isTruncated()) {
            throw new SpecUnreadableException(
                    location,
                    "the document is longer than the " + response.body().length() + " bytes that were read",
                    "name it as a file");
        }
        String name = location.substring(location.lastIndexOf('/') + 1);
        return new SpecText(location, path -> {
                    throw new IOException("is not read, since the document was fetched from the service");
                })
                .api(name, response.body().toByteArray());
    }

    /** Returns a source of a document already read; {@code name} stands for it in messages. */
    public static EndpointSource ofText(String name, String text) {
        return () -> new SpecText(name, path -> {
                    throw new IOException("is not read, since the document is a text");
                })
                .api(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Returns what a document says of each operation, by its key, such as {@code POST /users}, with all that is referred to: two
     * versions of an operation are alike if these texts are.
     *
     * @param name the name of the document among the files
     * @throws SpecUnreadableException if it cannot be read
     */
    public static Map<String, String> parts(String name, SpecFiles files) {
        try {
            return new SpecText(name, files).parts(name, files.read(name));
        } catch (IOException unreadable) {
            throw new SpecUnreadableException(
                    name, "the document " + unreadable.getMessage(), "correct its path", unreadable);
        }
    }

    @Override
    public String toString() {
        return location;
    }
}
