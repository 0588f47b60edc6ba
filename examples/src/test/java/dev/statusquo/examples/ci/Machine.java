package dev.statusquo.examples.ci;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A folder that stands for the machine of a CI job. Scripts run in it with a {@code mvn} that does what Maven would: runs one test class
 * in a JVM of its own, or writes the class path down.
 */
final class Machine {

    private static final int MOST_MINUTES = 3;
    private static final String MAVEN = """
            #!/bin/bash
            settings=()
            for argument in "$@"; do
              case "$argument" in
                -Dtest=*) class="${argument#-Dtest=}" ;;
                -Dmdep.outputFile=*) file="${argument#-Dmdep.outputFile=}" ;;
                -Dmaven.test.failure.ignore=true) ignored=yes ;;
                -Dstatusquo.*) settings+=("$argument") ;;
              esac
            done
            if [ -n "$file" ]; then
              mkdir -p "$(dirname "$file")" && echo "$CLASS_PATH_OF_THE_TESTS" > "$file"
            else
              java -XX:TieredStopAtLevel=1 -XX:+UseSerialGC "${settings[@]}" -cp "$CLASS_PATH_OF_THE_TESTS" MAIN "$class" || [ -n "$ignored" ]
            fi
            """;

    private final Path folder;

    private Machine(Path folder) {
        this.folder = folder;
    }

    static Machine in(Path folder) throws IOException {
        Path bin = Files.createDirectories(folder.resolve("bin"));
        Files.writeString(bin.resolve("mvn"), MAVEN.replace("MAIN", OneTestClass.class.getName()));
        Files.setPosixFilePermissions(bin.resolve("mvn"), PosixFilePermissions.fromString("rwx------"));
        return new Machine(folder);
    }

    /** Returns a file of the machine. */
    Path file(String name) {
        return folder.resolve(name);
    }

    /** Begins a script in an environment that says no more of a CI system than these variables. */
    Process begin(String script, Map<String, String> variables) throws IOException {
        ProcessBuilder builder = new ProcessBuilder("bash", "-e", "-o", "pipefail", "-c", script)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(file("log").toFile()));
        String path = System.getenv("PATH");
        String java = Path.of(System.getProperty("java.home"), "bin").toString();
        builder.environment().clear();
        builder.environment().put("PATH", file("bin") + ":" + java + ":" + path);
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().put("CLASS_PATH_OF_THE_TESTS", classPath());
        builder.environment().putAll(variables);
        return builder.start();
    }

    /** The class path of this JVM, from wherever it is looked at. */
    private static String classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(each -> Path.of(each).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** Runs a script to its end, and returns its exit code. */
    int run(String script, Map<String, String> variables) throws IOException, InterruptedException {
        return end(begin(script, variables));
    }

    static int end(Process process) throws InterruptedException {
        if (!process.waitFor(MOST_MINUTES, TimeUnit.MINUTES)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            throw new IllegalStateException("no end after " + MOST_MINUTES + " minutes");
        }
        return process.exitValue();
    }

    /** Returns what the scripts have printed. */
    String log() throws IOException {
        return Files.readString(file("log"));
    }
}
