package dev.statusquo.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The bytes that each operation may allocate, a line each, as committed. */
final class CommittedFigures {

    static final Path FILE = Path.of("src/test/resources/allocations.properties");
    static final String UPDATE = "statusquo.allocations.update";

    private static final double MARGIN = 0.10;

    private final Map<String, Long> bytes;

    private CommittedFigures(Map<String, Long> bytes) {
        this.bytes = bytes;
    }

    static CommittedFigures of(Map<String, Long> bytes) {
        return new CommittedFigures(bytes);
    }

    /** Reads lines of a name, an equals sign and a number; comments begin with a number sign. */
    static CommittedFigures parse(List<String> lines) {
        Map<String, Long> bytes = new LinkedHashMap<>();
        for (String line : lines) {
            int equals = line.lastIndexOf('=');
            if (!line.startsWith("#") && equals > 0) {
                bytes.put(
                        line.substring(0, equals),
                        Long.valueOf(line.substring(equals + 1).strip()));
            }
        }
        return new CommittedFigures(bytes);
    }

    static CommittedFigures read() throws IOException {
        return Files.exists(FILE) ? parse(Files.readAllLines(FILE)) : of(Map.of());
    }

    /** Returns what these figures have against others, a sentence each. */
    List<String> complaints(CommittedFigures measured) {
        List<String> complaints = new ArrayList<>();
        measured.bytes.forEach((name, now) -> {
            Long before = bytes.get(name);
            if (before == null) {
                complaints.add(name + " allocates " + now + " bytes, and no figure is committed; accept it with -D"
                        + UPDATE + "=true");
            } else if (now > before * (1 + MARGIN)) {
                complaints.add(name + " allocates " + now + " bytes instead of " + before + ", "
                        + Math.round(100.0 * now / before - 100) + " % more; allocate less, or accept it with -D"
                        + UPDATE + "=true");
            }
        });
        bytes.keySet().stream()
                .filter(name -> !measured.bytes.containsKey(name))
                .forEach(name ->
                        complaints.add(name + " is no longer measured; accept that with -D" + UPDATE + "=true"));
        return complaints;
    }

    void write() throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add(
                "# Bytes allocated by an operation, interpreted; written by mvn test -pl benchmarks -am -Dtest=AllocationTest");
        lines.add("# -Dsurefire.failIfNoSpecifiedTests=false -D" + UPDATE + "=true");
        bytes.forEach((name, number) -> lines.add(name + "=" + number));
        Files.write(FILE, lines);
    }
}
