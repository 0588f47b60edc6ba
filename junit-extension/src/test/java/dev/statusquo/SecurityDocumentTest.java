package dev.statusquo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** {@code docs/security.md} names everything that comes along with the extension, and nothing else. */
class SecurityDocumentTest {

    @Test
    void namesEachDependency() throws IOException {
        Path root = Path.of("").toAbsolutePath();
        String document = Files.readString(
                (Files.exists(root.resolve("docs")) ? root : root.getParent()).resolve("docs/security.md"));
        Set<String> named = new TreeSet<>();
        document.lines()
                .dropWhile(line -> !line.equals("| dependency | why |"))
                .skip(2)
                .takeWhile(line -> line.startsWith("|"))
                .map(line -> line.split("\\|")[1])
                .flatMap(cell -> Arrays.stream(cell.split(",")))
                .map(name -> name.replace("`", "").strip())
                .map(name -> name.substring(name.indexOf(':') + 1))
                .forEach(named::add);

        assertThat(named).isEqualTo(artifacts());
    }

    private static Set<String> artifacts() throws IOException {
        try (InputStream file = SecurityDocumentTest.class.getResourceAsStream("/dependency-tree.txt")) {
            DependencyTree tree = DependencyTree.parse(new String(file.readAllBytes(), UTF_8));
            Set<String> artifacts = new TreeSet<>();
            for (String coordinates : tree.comingWith("dev.statusquo:statusquo-junit")) {
                String artifact = coordinates.substring(coordinates.indexOf(':') + 1);
                if (!artifact.startsWith("statusquo-")) {
                    artifacts.add(artifact);
                }
            }
            return artifacts;
        }
    }
}
