package dev.statusquo.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Measures the first crawl of a JVM, reports included, which is the one that a build waits for: with what the JVM does of itself, and
 * without its second compiler. The two take turns.
 */
final class FirstCrawl {

    private static final int ROUNDS = 3;
    private static final String CONCURRENCY = "8";
    private static final String FIRST_COMPILER = "-XX:TieredStopAtLevel=1";
    /** Where a row of {@link CrawlReplay} holds requests, crawled requests a second, and microseconds of processor time each. */
    private static final int REQUESTS = 3;

    private static final int RATE = 4;
    private static final int PROCESSOR = 7;

    private FirstCrawl() {}

    /** Prints the figures as a Markdown table. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        System.out.println("| service | requests | seconds | CPU seconds | seconds with " + FIRST_COMPILER
                + " | CPU seconds | times as fast |\n|---|---|---|---|---|---|---|");
        for (String service : List.of("bookshop", "wiremock", "instant")) {
            double[] usual = new double[ROUNDS];
            double[] first = new double[ROUNDS];
            double[] usualProcessor = new double[ROUNDS];
            double[] firstProcessor = new double[ROUNDS];
            String requests = "";
            for (int i = 0; i < ROUNDS; i++) {
                String[] row = crawled(service);
                String[] other = crawled(service, FIRST_COMPILER);
                requests = row[REQUESTS].strip();
                usual[i] = seconds(row);
                first[i] = seconds(other);
                usualProcessor[i] = processorSeconds(row);
                firstProcessor[i] = processorSeconds(other);
            }
            double[] ratios = new double[ROUNDS];
            Arrays.setAll(ratios, i -> usual[i] / first[i]);
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %s | %s | %.1f | %s | %.1f | %s |%n",
                    service,
                    requests,
                    Spread.of(usual).text(),
                    Spread.of(usualProcessor).median(),
                    Spread.of(first).text(),
                    Spread.of(firstProcessor).median(),
                    Spread.of(ratios).text());
        }
        System.exit(0);
    }

    /** Returns the row that a JVM of its own prints of its first crawl. */
    private static String[] crawled(String service, String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(ServiceProcess.java("-Xmx256m", "-Dwarm=0", "-Drounds=1"));
        command.addAll(List.of(options));
        command.addAll(List.of(
                "-cp", System.getProperty("java.class.path"), CrawlReplay.class.getName(), service, CONCURRENCY));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String last = "";
        try (BufferedReader lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                last = line;
            }
        }
        String[] row = last.split("\\|", -1);
        if (process.waitFor() != 0 || row.length <= PROCESSOR) {
            throw new IOException("the crawl of " + service + " said '" + last + "'");
        }
        return row;
    }

    private static double seconds(String[] row) {
        return Double.parseDouble(row[REQUESTS].strip()) / Double.parseDouble(row[RATE].strip());
    }

    private static double processorSeconds(String[] row) {
        String micros = row[PROCESSOR].strip();
        return Double.parseDouble(row[REQUESTS].strip())
                * Double.parseDouble(micros.substring(0, micros.indexOf(' ')))
                / 1e6;
    }
}
