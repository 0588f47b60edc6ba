package dev.statusquo.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;

/** Where and when figures were measured. */
final class Machine {

    private Machine() {}

    /** Returns the date, the JVM, processors and memory as far as Linux tells, and what else they were busy with. */
    static String described() {
        return LocalDate.now(ZoneOffset.UTC) + ", Java " + Runtime.version() + ", "
                + Runtime.getRuntime().availableProcessors() + " processors, "
                + told("/proc/cpuinfo", "model name", System.getProperty("os.arch")) + ", memory "
                + told("/proc/meminfo", "MemTotal", "unknown") + ", load " + load();
    }

    /** Returns how many threads wanted a processor in the last minute. */
    static String load() {
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        return load < 0 ? "unknown" : String.format(Locale.ROOT, "%.1f", load);
    }

    private static String told(String file, String name, String otherwise) {
        try {
            return Files.readAllLines(Path.of(file)).stream()
                    .filter(line -> line.startsWith(name))
                    .findFirst()
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .orElse(otherwise);
        } catch (IOException noLinux) {
            return otherwise;
        }
    }
}
