package dev.statusquo.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Measures everything, part after part, each in a JVM of its own, and prints Markdown; what it is at is told on the error stream.
 * Arguments: names of {@linkplain Part parts}; all without any. Parts about a large document want {@code -Ddocument=…}, a path;
 * properties {@code rounds}, {@code warm}, {@code cases}, {@code concurrency} and {@code thorough} are handed on.
 */
final class Figures {

    /** Where npm puts the document of GitHub. */
    private static final String GITHUB = "node_modules/@octokit/openapi/generated/api.github.com.json";

    private static final List<String> HANDED_ON = List.of("rounds", "warm", "cases", "concurrency", "thorough");

    private Figures() {}

    /** Prints the figures; ends with 1 if a part failed, with 2 if there is no part of a name. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        List<Part> parts = Part.all();
        Set<String> unknown = new TreeSet<>(Arrays.asList(arguments));
        parts.forEach(part -> unknown.remove(part.name()));
        if (!unknown.isEmpty()) {
            System.err.println("There is no part " + String.join(", ", unknown) + "; the parts are");
            parts.forEach(part -> System.err.printf("  %-15s %s%n", part.name(), part.title()));
            System.exit(2);
        }
        List<Part> chosen = parts.stream()
                .filter(part -> arguments.length == 0 || List.of(arguments).contains(part.name()))
                .toList();
        System.err.printf(
                "%d parts, about %d minutes on two quiet processors%n",
                chosen.size(), chosen.stream().mapToInt(Part::minutes).sum());
        System.out.println(Machine.described());
        boolean sound = true;
        for (Part part : chosen) {
            sound &= measured(part);
        }
        System.exit(sound ? 0 : 1);
    }

    private static boolean measured(Part part) throws IOException, InterruptedException {
        System.out.printf("%n## %s%n%n", part.title());
        String document = System.getProperty("document", GITHUB);
        if (part.document() == Part.Document.NEEDED && !Files.isReadable(Path.of(document))) {
            System.out.println("not run: there is no document " + document
                    + "; npm install @octokit/openapi, or name another by -Ddocument=…");
            return true;
        }
        System.err.println(part.name() + ", about " + part.minutes() + " min");
        long start = System.nanoTime();
        String load = Machine.load();
        int code = new ProcessBuilder(part.command(properties(), document))
                .inheritIO()
                .start()
                .waitFor();
        double seconds = (System.nanoTime() - start) / 1e9;
        if (code != 0) {
            System.out.printf("%nfailed: it ended with %d%n", code);
        }
        System.out.printf(
                Locale.ROOT,
                "%n`%s` took %.0f s; load %s before, %s after%n",
                part.name(),
                seconds,
                load,
                Machine.load());
        return code == 0;
    }

    private static List<String> properties() {
        return HANDED_ON.stream()
                .flatMap(name -> Stream.ofNullable(System.getProperty(name)).map(value -> "-D" + name + "=" + value))
                .toList();
    }
}
