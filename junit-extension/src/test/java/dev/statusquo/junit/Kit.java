package dev.statusquo.junit;

import dev.statusquo.crawl.CrawlPlan;
import dev.statusquo.crawl.Selection;
import dev.statusquo.crawl.probe.Principals;
import dev.statusquo.crawl.probe.ProbeCase;
import dev.statusquo.crawl.run.Conventions;
import dev.statusquo.crawl.run.RunCases;
import dev.statusquo.crawl.spec.openapi.OpenApiSource;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;
import org.junit.platform.testkit.engine.Events;

/** Runs a class with annotations as JUnit does, and reads what became of it. */
record Kit(EngineExecutionResults results) {

    /** The keys of all cases for {@code contract/things.yaml}. */
    static final List<String> THINGS = CrawlPlan.of(
                    OpenApiSource.of("classpath:contract/things.yaml").read(),
                    Principals.named(List.of("owner")),
                    Selection.all(),
                    RunCases.of(Conventions.none()))
            .cases()
            .stream()
            .map(ProbeCase::key)
            .toList();

    static Kit run(Class<?> testCase, String... settings) {
        return run(List.of(testCase), settings);
    }

    static Kit run(List<Class<?>> testCases, String... settings) {
        EngineTestKit.Builder builder = EngineTestKit.engine("junit-jupiter")
                .configurationParameter("statusquo.report.dir", "target/statusquo-kit");
        testCases.forEach(type -> builder.selectors(DiscoverySelectors.selectClass(type)));
        for (int i = 0; i < settings.length; i += 2) {
            builder.configurationParameters(Map.of(settings[i], settings[i + 1]));
        }
        return new Kit(builder.execute());
    }

    /** The cases: what is a test to JUnit. */
    Events cases() {
        return results.testEvents();
    }

    List<String> startedKeys() {
        return cases().started().stream()
                .map(event -> event.getTestDescriptor().getDisplayName())
                .toList();
    }

    List<String> failedKeys() {
        return names(cases().failed());
    }

    List<String> abortedKeys() {
        return names(cases().aborted());
    }

    /** Returns the messages of all that failed, classes and templates included. */
    List<String> failures() {
        return messages(results.allEvents().failed());
    }

    /** Returns the only failure; there must be one. */
    String failure() {
        List<String> failures = failures();
        if (failures.size() != 1) {
            throw new AssertionError(failures.size() + " failures: " + failures + ", started " + startedKeys());
        }
        return failures.get(0);
    }

    List<Throwable> thrown() {
        return throwables(results.allEvents().failed().stream()).toList();
    }

    List<String> abortions() {
        return messages(cases().aborted());
    }

    private static List<String> names(Events events) {
        return events.stream()
                .map(event -> event.getTestDescriptor().getDisplayName())
                .toList();
    }

    private static List<String> messages(Events events) {
        return throwables(events.stream())
                .map(thrown -> String.valueOf(thrown.getMessage()))
                .toList();
    }

    private static Stream<Throwable> throwables(Stream<Event> events) {
        return events.flatMap(event -> event.getPayload(TestExecutionResult.class).stream())
                .flatMap(result -> result.getThrowable().stream());
    }
}
