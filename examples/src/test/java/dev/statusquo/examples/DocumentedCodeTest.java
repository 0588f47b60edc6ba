package dev.statusquo.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Java in the documents is Java that is compiled and run here: each block stands in a file of this module, indented as may be. */
class DocumentedCodeTest {

    /** A fenced block with where it stands. */
    record Block(Path document, int line, String code) {
        @Override
        public String toString() {
            return document.getFileName() + ":" + line;
        }
    }

    static List<Block> blocks() throws IOException {
        Path root = root();
        List<Path> documents = new ArrayList<>(List.of(root.resolve("README.md")));
        try (Stream<Path> docs = Files.list(root.resolve("docs"))) {
            docs.filter(file -> file.toString().endsWith(".md")).sorted().forEach(documents::add);
        }
        List<Block> blocks = new ArrayList<>();
        for (Path document : documents) {
            if (Files.exists(document)) {
                blocks.addAll(javaBlocks(document));
            }
        }
        return blocks;
    }

    @ParameterizedTest
    @MethodSource("blocks")
    void isCompiledInThisModule(Block block) throws IOException {
        assertThat(sources())
                .as("%s: this Java stands in no file of examples:%n%s", block, block.code())
                .anyMatch(source -> source.contains(flat(block.code())));
    }

    private static List<Block> javaBlocks(Path document) throws IOException {
        List<Block> blocks = new ArrayList<>();
        List<String> lines = Files.readAllLines(document);
        for (int at = 0; at < lines.size(); at++) {
            if (lines.get(at).strip().equals("```java")) {
                int start = at + 1;
                while (!lines.get(at + 1).strip().equals("```")) {
                    at++;
                }
                blocks.add(new Block(document, start, String.join("\n", lines.subList(start, at + 1))));
            }
        }
        return blocks;
    }

    private static List<String> sources() throws IOException {
        try (Stream<Path> files = Files.walk(root().resolve("examples/src"))) {
            List<String> sources = new ArrayList<>();
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                sources.add(flat(Files.readString(file)));
            }
            return sources;
        }
    }

    /** Returns the lines without their indentation, empty ones left out. */
    private static String flat(String code) {
        return code.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n", "\n", "\n"));
    }

    private static Path root() {
        Path here = Path.of("").toAbsolutePath();
        return Files.exists(here.resolve("examples/pom.xml")) ? here : here.getParent();
    }
}
