package dev.statusquo.benchmarks;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Measures what a large document takes: to load it, to plan its crawl, to compile its schemas and to crawl it, each in a JVM of its
 * own with little heap. The argument is the document.
 */
final class LargeDocumentMeasurement {

    private LargeDocumentMeasurement() {}

    /** Prints the figures. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        String document = Path.of(arguments[0]).toString();
        measured(List.of("-Xmx128m"), LoadingMeasurement.class, document);
        measured(List.of("-Xmx128m"), LoadingMeasurement.class, document, "tree");
        measured(List.of("-Xmx256m"), PlanningMeasurement.class, document);
        measured(List.of("-Xmx256m", "-XX:TieredStopAtLevel=1"), PlanningMeasurement.class, document);
        measured(List.of("-Xmx256m"), SchemasMeasurement.class, document);
        measured(List.of("-Xmx256m", "-XX:TieredStopAtLevel=1"), SchemasMeasurement.class, document);
        measured(List.of("-Xmx256m"), Growth.class, document);
    }

    private static void measured(List<String> options, Class<?> measurement, String... arguments)
            throws IOException, InterruptedException {
        System.out.println("java " + String.join(" ", options) + " " + measurement.getSimpleName() + ":");
        List<String> command = new ArrayList<>();
        command.add(System.getProperty("java.home") + File.separator + "bin" + File.separator + "java");
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), measurement.getName()));
        command.addAll(List.of(arguments));
        int code = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (code != 0) {
            throw new IOException(measurement.getSimpleName() + " ended with " + code);
        }
    }
}
