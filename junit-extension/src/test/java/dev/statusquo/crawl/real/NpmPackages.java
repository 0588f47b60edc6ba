package dev.statusquo.crawl.real;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Packages of npm, fetched once into folders of the build: each into its own, since npm takes away what it is not asked for. Where
 * there is no npm, the test is skipped and says why.
 */
final class NpmPackages {

    static final String GITHUB = "@octokit/openapi@23.0.2";
    static final String EXAMPLES = "@readme/oas-examples@8.2.2";
    static final String PRISM = "@stoplight/prism-cli@5.14.2";

    private static final Path FOLDER = Path.of("target", "real");
    private static final int MOST_MINUTES = 5;

    private NpmPackages() {}

    /** Returns the folder of a package such as {@code @scope/name@1.0.0}. */
    static Path folderOf(String named) {
        String name = named.substring(0, named.lastIndexOf('@'));
        Path root = FOLDER.resolve(name.substring(name.indexOf('/') + 1));
        Path folder = root.resolve("node_modules").resolve(name);
        if (!Files.exists(folder.resolve("package.json"))) {
            install(named, root);
        }
        return folder;
    }

    private static void install(String named, Path root) {
        try {
            Files.createDirectories(root);
            Files.writeString(root.resolve("package.json"), "{\"private\":true}");
            String reason =
                    run(List.of("npm", "install", "--no-save", "--no-audit", "--no-fund", "--silent", named), root);
            if (!reason.isEmpty()) {
                skip(named + " cannot be had from npm: " + reason);
            }
        } catch (IOException noNpm) {
            skip("there is no npm to fetch " + named + " with: " + noNpm.getMessage());
        }
    }

    private static String run(List<String> command, Path root) throws IOException {
        File log = root.resolve("npm.log").toFile();
        Process process = new ProcessBuilder(new ArrayList<>(command))
                .directory(root.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log)
                .start();
        try {
            if (!process.waitFor(MOST_MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                return "no end after " + MOST_MINUTES + " minutes";
            }
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            return "interrupted";
        }
        return process.exitValue() == 0 ? "" : Files.readString(log.toPath()).strip();
    }

    private static void skip(String reason) {
        System.out.println("skipped: " + reason);
        abort(reason);
    }
}
