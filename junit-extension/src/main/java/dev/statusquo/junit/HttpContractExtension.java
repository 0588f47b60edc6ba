package dev.statusquo.junit;

import java.lang.reflect.Method;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContextProvider;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.platform.commons.support.AnnotationSupport;

/** Makes a {@link CrawlTest} method run once for each case of the crawl, and reports at the end of the class. */
final class HttpContractExtension
        implements TestTemplateInvocationContextProvider, InvocationInterceptor, ParameterResolver, AfterAllCallback {

    private static final Namespace NAMESPACE = Namespace.create(HttpContractExtension.class);

    @Override
    public boolean supportsTestTemplate(ExtensionContext context) {
        return AnnotationSupport.isAnnotated(context.getRequiredTestMethod(), CrawlTest.class);
    }

    /** Where nothing has changed that the run is limited to, there is no case; anything else without one is a mistake and fails. */
    @Override
    public boolean mayReturnZeroTestTemplateInvocationContexts(ExtensionContext context) {
        return true;
    }

    @Override
    public Stream<TestTemplateInvocationContext> provideTestTemplateInvocationContexts(ExtensionContext context) {
        ContractRun run = kept(context, () -> new ContractSetup(context).runOfCrawlTest());
        Stream<TestTemplateInvocationContext> cases = Stream.of(run)
                .flatMap(planned -> planned.cases().stream())
                .map(planned -> new CaseInvocation(run, new ContractCase(run, planned)));
        Stream<TestTemplateInvocationContext> all =
                run.isPlanned() ? cases : Stream.concat(Stream.of(new ReadingInvocation(run)), cases);
        return all.onClose(() -> noMoreCases(run, context));
    }

    @Override
    public <T> T interceptTestFactoryMethod(
            Invocation<T> invocation, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        return FactoryContext.during(context, invocation);
    }

    /** A case is only there for a {@link CrawlTest} method, whose invocations resolve it themselves; any other gets told. */
    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == ContractCase.class
                && context.getTestMethod()
                        .filter(parameter.getDeclaringExecutable()::equals)
                        .filter(method -> !AnnotationSupport.isAnnotated(method, CrawlTest.class))
                        .isPresent();
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        throw new ExtensionConfigurationException("the method "
                + context.getRequiredTestClass().getSimpleName() + "."
                + context.getRequiredTestMethod().getName()
                + " takes a ContractCase, but is no @CrawlTest method; put @CrawlTest on it in place of @Test");
    }

    /** Keeps the run of the class that a method is of until its end. There is one: a second would report over the first. */
    static ContractRun kept(ExtensionContext context, Supplier<ContractRun> maker) {
        Class<?> type = context.getRequiredTestClass();
        Store store = context.getParent().orElse(context).getStore(NAMESPACE);
        if (store.get(type) != null) {
            throw new ExtensionConfigurationException(
                    "@HttpContract class " + type.getSimpleName()
                            + " is crawled twice; keep one @CrawlTest method, or one @TestFactory that calls Crawl.dynamicNodes()");
        }
        ContractRun run = maker.get();
        store.put(type, run);
        return run;
    }

    /** Ends a run whose cases have all run by the time that JUnit asks for no more: in order, that is, and not on several threads. */
    static void noMoreCases(ContractRun run, ExtensionContext context) {
        if (context.getExecutionMode() == ExecutionMode.SAME_THREAD) {
            run.end();
        }
    }

    @Override
    public void afterAll(ExtensionContext context) {
        ContractRun run = context.getStore(NAMESPACE).remove(context.getRequiredTestClass(), ContractRun.class);
        if (run != null) {
            run.end();
            PublishedFiles.publish(RunReport.of(Settings.from(context)).write(run), context);
            run.requireAnswers();
            run.requireBasePath();
            run.requireCoverage();
            run.requireBaseline();
        }
    }
}
