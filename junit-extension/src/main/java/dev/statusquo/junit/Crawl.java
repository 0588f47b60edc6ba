package dev.statusquo.junit;

import java.lang.StackWalker.Option;
import java.lang.StackWalker.StackFrame;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * The cases of a contract class for a {@code @TestFactory} method, as a tree grouped by operation.
 *
 * <pre>{@code
 * @HttpContract(spec = "classpath:openapi.yaml")
 * class UsersApiContractTest {
 *
 *     @BaseUrl static String baseUrl() { return "http://localhost:8080"; }
 *
 *     @TestFactory Stream<DynamicNode> contract() { return Crawl.dynamicNodes(); }
 * }
 * }</pre>
 *
 * <p>Each case is run as by {@link ContractCase#verify()}. JUnit runs {@code @BeforeEach} once around the factory method, not around
 * each case; where that matters, use {@link CrawlTest}. What the crawl created is deleted after the last case.
 */
public final class Crawl {

    private static final String PARALLEL = "junit.jupiter.execution.parallel.enabled";

    private Crawl() {}

    /**
     * Returns the cases of the contract class whose factory method calls this.
     *
     * @throws ExtensionConfigurationException if the caller has no {@link HttpContract}, or it cannot be crawled
     */
    public static Stream<DynamicNode> dynamicNodes() {
        Optional<ExtensionContext> running = FactoryContext.current();
        return running.isPresent() ? of(running.get()) : of(caller(), running);
    }

    /**
     * Returns the cases of a contract class, which may be another one than the caller.
     *
     * @throws ExtensionConfigurationException if the class has no {@link HttpContract}, or it cannot be crawled
     */
    public static Stream<DynamicNode> dynamicNodes(Class<?> contract) {
        if (!isContract(contract)) {
            throw new ExtensionConfigurationException("Crawl.dynamicNodes(" + contract.getSimpleName()
                    + ".class): the class has no @HttpContract; annotate it with @HttpContract(spec = \"…\")");
        }
        Optional<ExtensionContext> running = FactoryContext.current();
        boolean own = running.filter(context -> context.getRequiredTestClass() == contract)
                .isPresent();
        return own ? of(running.get()) : of(contract, running);
    }

    /** The extension keeps the run, and reports at the end of the class. */
    private static Stream<DynamicNode> of(ExtensionContext context) {
        ContractRun run = HttpContractExtension.kept(context, () -> new ContractSetup(context).run());
        return new CaseTree(run).nodes().onClose(() -> HttpContractExtension.noMoreCases(run, context));
    }

    /** No end of a class will come, so the run reports by itself: after its last case, or when JUnit asks for no more. */
    private static Stream<DynamicNode> of(Class<?> contract, Optional<ExtensionContext> running) {
        Settings settings = running.map(Settings::from).orElseGet(Settings::fromSystem);
        ContractRun run = new ContractSetup(contract, settings).run();
        run.atTheEnd(() -> RunReport.of(settings).write(run));
        boolean parallel = running.map(context -> context.getExecutionMode() == ExecutionMode.CONCURRENT)
                .orElseGet(() -> SettingSources.value(PARALLEL)
                        .map(Boolean::parseBoolean)
                        .orElse(false));
        return new CaseTree(run).nodes().onClose(() -> {
            if (!parallel) {
                run.end();
                run.requireAnswers();
                run.requireBasePath();
                run.requireCoverage();
                run.requireBaseline();
            }
        });
    }

    private static Class<?> caller() {
        List<Class<?>> callers = StackWalker.getInstance(Option.RETAIN_CLASS_REFERENCE)
                .walk(frames -> frames.<Class<?>>map(StackFrame::getDeclaringClass)
                        .filter(type -> type != Crawl.class)
                        .toList());
        return callers.stream().filter(Crawl::isContract).findFirst().orElseThrow(() -> {
            String name = callers.get(0).getSimpleName();
            return new ExtensionConfigurationException("Crawl.dynamicNodes() is called by " + name
                    + ", which has no @HttpContract; annotate the class with @HttpContract(spec = \"…\"), or name the one "
                    + "that has: Crawl.dynamicNodes(UsersContractTest.class)");
        });
    }

    private static boolean isContract(Class<?> type) {
        return ContractMethods.of(type).contract().isPresent();
    }
}
