package dev.statusquo.crawl.report;

import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.crawl.spec.DeclaredOperation;
import dev.statusquo.crawl.spec.openapi.DocumentLines;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where in the repository an operation is declared: a line of its document, else the contract class. Files are looked for once, when
 * the first place is asked for. Used by one thread.
 */
public final class SourcePlaces {

    private static final long LARGEST = 20_000_000;
    private static final List<String> RESOURCES =
            List.of("src/test/resources", "src/main/resources", "src/testFixtures/resources");
    private static final Map<String, String> SOURCES =
            Map.of("src/test/java", ".java", "src/test/kotlin", ".kt", "src/test/groovy", ".groovy");

    private final Path project;
    private final Path root;
    private final Optional<DeclaredApi> api;
    private final List<String> documents;
    private final String contract;
    private final Map<String, DeclaredOperation> firstOfPath = new HashMap<>();
    private final Map<String, Optional<DocumentPlace>> read = new LinkedHashMap<>();
    private Optional<SourcePlace> type = Optional.empty();
    private boolean looked;

    private record DocumentPlace(String file, DocumentLines lines) {}

    private SourcePlaces(Path project, Optional<DeclaredApi> api, List<String> documents, String contract) {
        this.project = project.toAbsolutePath().normalize();
        this.root = rootOf(this.project);
        this.api = api;
        this.documents = List.copyOf(documents);
        this.contract = contract;
        api.ifPresent(all -> all.operations()
                .forEach(one -> firstOfPath.putIfAbsent(one.path().toString(), one)));
    }

    /**
     * Returns the places of a project.
     *
     * @param project the folder of the build file
     * @param api what is declared
     * @param documents the documents as the contract class names them, such as {@code classpath:openapi.yaml}
     * @param contract the name of the contract class
     */
    public static SourcePlaces of(Path project, DeclaredApi api, List<String> documents, String contract) {
        return new SourcePlaces(project, Optional.of(api), documents, contract);
    }

    /** Returns the places of a project of which only the contract class is known. */
    public static SourcePlaces of(Path project, String contract) {
        return new SourcePlaces(project, Optional.empty(), List.of(), contract);
    }

    /**
     * Returns the place of an operation such as {@code POST /users}; of one that is not declared, that of its path; else the contract
     * class; else the document. Empty if no file of the project has any of these.
     */
    Optional<SourcePlace> of(String operation) {
        return declared(operation)
                .flatMap(this::declaration)
                .or(this::contractClass)
                .or(() -> api.flatMap(all -> document(all.source())).map(whole -> new SourcePlace(whole.file(), 1)));
    }

    private Optional<DeclaredOperation> declared(String operation) {
        String path = operation.substring(operation.indexOf(' ') + 1);
        return api.flatMap(all -> all.operation(operation).or(() -> Optional.ofNullable(firstOfPath.get(path))));
    }

    private Optional<SourcePlace> declaration(DeclaredOperation operation) {
        return api.flatMap(all -> document(all.sourceOf(operation.key()))).flatMap(found -> {
            int line = found.lines().of(operation.pointer());
            return line == 0 ? Optional.empty() : Optional.of(new SourcePlace(found.file(), line));
        });
    }

    private Optional<DocumentPlace> document(String source) {
        return read.computeIfAbsent(source, this::found);
    }

    private Optional<DocumentPlace> found(String source) {
        return documents.stream()
                .map(String::strip)
                .filter(name -> name.equals(source) || name.endsWith("/" + source) || name.endsWith(":" + source))
                .flatMap(name -> candidates(name).stream())
                .filter(this::isOfTheRepository)
                .findFirst()
                .flatMap(file -> text(file).map(text -> new DocumentPlace(named(file), DocumentLines.of(text))));
    }

    private List<Path> candidates(String name) {
        List<Path> files = new ArrayList<>();
        if (name.startsWith("classpath:")) {
            String resource = name.substring("classpath:".length()).replaceFirst("^/+", "");
            RESOURCES.forEach(folder -> below(folder + "/" + resource).ifPresent(files::add));
        } else if (!name.startsWith("http:") && !name.startsWith("https:")) {
            below(name.startsWith("file:") ? name.substring("file:".length()) : name)
                    .ifPresent(files::add);
        }
        return files;
    }

    private Optional<Path> below(String path) {
        try {
            return Optional.of(project.resolve(path).normalize());
        } catch (InvalidPathException noPath) {
            return Optional.empty();
        }
    }

    private Optional<SourcePlace> contractClass() {
        if (!looked) {
            looked = true;
            int nested = contract.indexOf('$');
            String outer = (nested < 0 ? contract : contract.substring(0, nested)).replace('.', '/');
            type = SOURCES.entrySet().stream()
                    .flatMap(folder -> below(folder.getKey() + "/" + outer + folder.getValue()).stream())
                    .filter(this::isOfTheRepository)
                    .findFirst()
                    .flatMap(file -> text(file).map(text -> new SourcePlace(named(file), lineOfClass(text))));
        }
        return type;
    }

    private int lineOfClass(String text) {
        String name = contract.substring(Math.max(contract.lastIndexOf('.'), contract.lastIndexOf('$')) + 1);
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if ((lines.get(i) + " ").contains("class " + name + " ")) {
                return i + 1;
            }
        }
        return 1;
    }

    private boolean isOfTheRepository(Path file) {
        try {
            return file.startsWith(root) && Files.isRegularFile(file) && Files.size(file) <= LARGEST;
        } catch (IOException | SecurityException unreadable) {
            return false;
        }
    }

    private static Optional<String> text(Path file) {
        try {
            return Optional.of(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private String named(Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }

    /** Code scanning counts paths from the root of the repository, which a module of a larger build is not. */
    private static Path rootOf(Path project) {
        for (Path folder = project; folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve(".git"))) {
                return folder;
            }
        }
        return project;
    }
}
