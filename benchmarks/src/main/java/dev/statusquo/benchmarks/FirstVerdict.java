package dev.statusquo.benchmarks;

import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.crawl.spec.EndpointSource;
import dev.statusquo.crawl.spec.openapi.OpenApiSource;
import dev.statusquo.junit.BaseUrl;
import dev.statusquo.junit.ContractCase;
import dev.statusquo.junit.CrawlTest;
import dev.statusquo.junit.HttpContract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/**
 * Measures the time from the start of a JVM until JUnit has the verdict of its first test: of one trivial test, of the contract of
 * the bookshop, and of a large document if one is given, against the service that answers at once. The argument is the document.
 * The three take turns.
 */
final class FirstVerdict {

    private static final int ROUNDS = Integer.getInteger("rounds", 7);

    private FirstVerdict() {}

    /** Prints the figures as a Markdown table. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        try (ServiceProcess bookshop = ServiceProcess.of("dev.statusquo.examples.bookshop.Bookshop", "0");
                ServiceProcess instant = ServiceProcess.of(InstantService.class.getName())) {
            String document = arguments.length > 0 ? arguments[0] : "";
            boolean there = Files.isRegularFile(Path.of(document));
            double[] trivial = new double[ROUNDS];
            double[] books = new double[ROUNDS];
            double[] large = new double[ROUNDS];
            for (int i = 0; i < ROUNDS; i++) {
                trivial[i] = seconds(Trivial.class, "", "");
                books[i] = seconds(Contract.class, "classpath:bookshop/openapi.yaml", bookshop.baseUrl());
                large[i] = there ? seconds(Contract.class, document, instant.baseUrl()) : 0;
            }
            System.out.println(
                    "| first verdict of | seconds from the start of the JVM | times one trivial test |\n|---|---|---|");
            row("one trivial test", trivial, trivial);
            row("the bookshop", books, trivial);
            if (there) {
                row("the large document", large, trivial);
            } else {
                System.out.println("| the large document | not run: there is no document '" + document + "' | |");
            }
        }
        System.exit(0);
    }

    private static void row(String name, double[] seconds, double[] trivial) {
        double[] ratios = new double[ROUNDS];
        Arrays.setAll(ratios, i -> seconds[i] / trivial[i]);
        System.out.println("| " + name + " | " + Spread.of(seconds).text() + " | "
                + Spread.of(ratios).text() + " |");
    }

    private static double seconds(Class<?> test, String document, String baseUrl)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(ServiceProcess.java(
                "-Xmx256m",
                "-Ddocument=" + document,
                "-DbaseUrl=" + baseUrl,
                "-cp",
                System.getProperty("java.class.path"),
                Run.class.getName(),
                test.getName()));
        long start = System.nanoTime();
        int code = new ProcessBuilder(command).inheritIO().start().waitFor();
        double seconds = (System.nanoTime() - start) / 1e9;
        if (code != 0) {
            throw new IOException(test.getSimpleName() + " had no verdict");
        }
        return seconds;
    }

    /** Runs a class by JUnit until it has a verdict, and ends the process there and then. */
    static final class Run {

        private Run() {}

        /** Returns 0 to the shell if there was a verdict. */
        public static void main(String[] arguments) {
            LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                    .selectors(DiscoverySelectors.selectClass(arguments[0]))
                    .configurationParameter("statusquo.report.formats", "json")
                    .build();
            LauncherFactory.create().execute(request, new TestExecutionListener() {
                @Override
                public void executionFinished(TestIdentifier test, TestExecutionResult result) {
                    if (test.isTest()) {
                        Runtime.getRuntime().halt(0);
                    }
                }
            });
            Runtime.getRuntime().halt(1);
        }
    }

    /** What any test of JUnit takes. */
    static final class Trivial {
        @Test
        void holds() {
            org.junit.jupiter.api.Assertions.assertEquals(2, "ab".length());
        }
    }

    /** The document that a property names. */
    public static final class Document implements EndpointSource {

        /** Creates the source as JUnit's extension does. */
        public Document() {}

        @Override
        public DeclaredApi read() {
            return OpenApiSource.of(System.getProperty("document"))
                    .loadedBy(FirstVerdict.class.getClassLoader())
                    .read();
        }
    }

    /** The contract of what the property names. */
    @HttpContract(source = Document.class)
    static final class Contract {

        @BaseUrl
        static String baseUrl() {
            return System.getProperty("baseUrl");
        }

        @CrawlTest
        void contract(ContractCase contractCase) {
            contractCase.verify();
        }
    }
}
