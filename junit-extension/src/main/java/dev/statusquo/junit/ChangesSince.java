package dev.statusquo.junit;

import dev.statusquo.crawl.ChangedOperations;
import dev.statusquo.crawl.spec.SpecUnreadableException;
import dev.statusquo.crawl.spec.openapi.OpenApiSource;
import dev.statusquo.crawl.spec.openapi.SpecFiles;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;

/**
 * Finds out which operations are declared otherwise than at a commit: in documents that lie in the repository, and by
 * {@link Endpoint}. What a source of the user's declares cannot be compared and counts as changed.
 */
final class ChangesSince {

    private static final String CLASSPATH = "classpath:";
    private static final List<String> RESOURCES = List.of("src/test/resources", "src/main/resources");

    private final String since;
    private final Path module;
    private final List<Class<?>> outwards;

    /** {@code outwards} has the contract class, then the classes that it is nested in. */
    ChangesSince(String since, List<Class<?>> outwards) {
        this(since, Path.of("").toAbsolutePath(), outwards);
    }

    ChangesSince(String since, Path module, List<Class<?>> outwards) {
        this.since = since;
        this.module = module;
        this.outwards = outwards;
    }

    ChangedOperations of(HttpContract contract) {
        GitRepository before = GitRepository.at(module, since);
        Set<String> changed = new HashSet<>();
        Set<String> unchanged = new HashSet<>();
        for (String spec : contract.spec()) {
            compare(spec, before, changed, unchanged);
        }
        new EndpointChanges(module, outwards).compare(before, changed, unchanged);
        unchanged.removeAll(changed);
        return new ChangedOperations(since, changed, unchanged);
    }

    private void compare(String spec, GitRepository before, Set<String> changed, Set<String> unchanged) {
        Path document = file(spec);
        if (!before.holds(document)) {
            throw wrong(spec, "'" + document + "' does not lie in the repository " + before.root());
        }
        Path folder = document.resolveSibling("");
        String name = String.valueOf(document.getFileName());
        Map<String, String> now = parts(spec, name, path -> Files.readAllBytes(folder.resolve(path)));
        Map<String, String> then = before(spec, name, document, before);
        now.forEach((operation, part) -> (part.equals(then.get(operation)) ? unchanged : changed).add(operation));
        then.keySet().stream().filter(gone -> !now.containsKey(gone)).forEach(changed::add);
    }

    private Map<String, String> before(String spec, String name, Path document, GitRepository before) {
        Path folder = document.resolveSibling("");
        try {
            if (before.file(document).isEmpty()) {
                return Map.of();
            }
        } catch (IOException unreadable) {
            throw wrong(spec, "the document " + unreadable.getMessage());
        }
        return parts(
                spec,
                name,
                path -> before.file(folder.resolve(path)).orElseThrow(() -> new IOException("was not there")));
    }

    private Map<String, String> parts(String spec, String name, SpecFiles files) {
        try {
            return OpenApiSource.parts(name, files);
        } catch (SpecUnreadableException unreadable) {
            throw wrong(spec, String.valueOf(unreadable.getMessage()));
        }
    }

    private Path file(String spec) {
        String location = spec.strip();
        if (location.startsWith("http://") || location.startsWith("https://") || SpecReading.isAtTheService(location)) {
            throw wrong(spec, "only documents that lie in the repository can be compared, not one that is fetched");
        }
        if (location.startsWith(CLASSPATH)) {
            String resource = Path.of("/", location.substring(CLASSPATH.length()))
                    .normalize()
                    .toString()
                    .substring(1);
            return RESOURCES.stream()
                    .map(folder -> module.resolve(folder).resolve(resource))
                    .filter(Files::isRegularFile)
                    .findFirst()
                    .orElseThrow(() -> wrong(
                            spec,
                            "it is neither in " + String.join(" nor in ", RESOURCES) + " of " + module
                                    + "; name it by its path"));
        }
        try {
            return location.startsWith("file:") ? Path.of(URI.create(location)) : module.resolve(location);
        } catch (IllegalArgumentException noPath) {
            throw wrong(spec, "it is no path: " + noPath.getMessage());
        }
    }

    private ExtensionConfigurationException wrong(String spec, String problem) {
        return new ExtensionConfigurationException("statusquo.changed-since is '" + since
                + "', and @HttpContract(spec = \"" + spec + "\") cannot be compared with it: " + problem);
    }
}
