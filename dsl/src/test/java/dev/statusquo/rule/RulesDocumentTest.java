package dev.statusquo.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** {@code docs/rules.md} says what the rules are. With {@code -Dstatusquo.docs.update=true} it is written anew. */
class RulesDocumentTest {

    @Test
    void isUpToDate() throws IOException {
        Path document = root().resolve("docs/rules.md");
        String text = RulesDocument.of(RuleCases.all());

        if (Boolean.getBoolean("statusquo.docs.update")) {
            Files.createDirectories(document.getParent());
            Files.writeString(document, text);
        }

        assertThat(document)
                .as("docs/rules.md is stale: run this test with -Dstatusquo.docs.update=true and commit the file")
                .exists()
                .hasContent(text);
    }

    /** Returns the directory of the whole project, from that of the module or from itself. */
    private static Path root() {
        Path here = Path.of("").toAbsolutePath();
        Path parent = here.getParent();
        return Files.isDirectory(here.resolve("dsl")) || parent == null ? here : parent;
    }
}
