package dev.statusquo.examples.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statusquo.examples.bookshop.Bookshop;
import dev.statusquo.examples.bookshop.MethodFault;
import dev.statusquo.examples.bookshop.ReadingFault;
import dev.statusquo.junit.HttpContract;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;

/** The known fault alone is no failure; one more is, and is named. */
class OneMoreFaultTest {

    @Test
    void isGreenWithTheKnownFault() {
        EngineExecutionResults results = run(KnownFaultContractTest.class);

        assertThat(messages(results)).isEmpty();
        assertThat(results.testEvents().aborted().stream()
                        .flatMap(event -> event.getPayload(TestExecutionResult.class).stream())
                        .flatMap(result -> result.getThrowable().stream())
                        .map(Throwable::getMessage))
                .anyMatch(message -> message.contains("known to the baseline: method-not-allowed-lists-methods"));
    }

    @Test
    void failsOverOneMore() {
        assertThat(messages(run(WorseTestCase.class)))
                .isNotEmpty()
                .allMatch(message -> message.contains("ETag"))
                .anyMatch(message -> message.contains("required-header-is-sent") && message.contains("baseline : new"))
                .anyMatch(message -> message.contains("GET /books/{bookId} · valid request → 200: ETag vanished"))
                .noneMatch(message -> message.contains("method-not-allowed-lists-methods"));
    }

    private static List<String> messages(EngineExecutionResults results) {
        return results.allEvents().failed().stream()
                .flatMap(event -> event.getPayload(TestExecutionResult.class).stream())
                .flatMap(result -> result.getThrowable().stream())
                .map(thrown -> String.valueOf(thrown.getMessage()))
                .toList();
    }

    private static EngineExecutionResults run(Class<?> testCase) {
        return EngineTestKit.engine("junit-jupiter")
                .selectors(DiscoverySelectors.selectClass(testCase))
                .configurationParameter("statusquo.report.dir", "target/statusquo-kit")
                .execute();
    }

    @HttpContract(
            spec = "classpath:bookshop/openapi.yaml",
            baseline = "src/test/resources/statusquo/dev.statusquo.examples.baseline.KnownFaultContractTest.json")
    static class WorseTestCase extends KnownFaultContractTest {

        @BeforeAll
        static void open() {
            bookshop = Bookshop.start(MethodFault.METHOD_NOT_ALLOWED_WITHOUT_ALLOW, ReadingFault.BOOK_WITHOUT_ETAG);
        }
    }
}
