package dev.statusquo.junit;

import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContextProvider;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.platform.commons.support.AnnotationSupport;

/** Makes a {@link CrawlTest} method run once for each case of the crawl, and reports at the end of the class. */
final class HttpContractExtension implements TestTemplateInvocationContextProvider, AfterAllCallback {

    private static final Namespace NAMESPACE = Namespace.create(HttpContractExtension.class);

    @Override
    public boolean supportsTestTemplate(ExtensionContext context) {
        return AnnotationSupport.isAnnotated(context.getRequiredTestMethod(), CrawlTest.class);
    }

    @Override
    public Stream<TestTemplateInvocationContext> provideTestTemplateInvocationContexts(ExtensionContext context) {
        Class<?> type = context.getRequiredTestClass();
        Store store = context.getParent().orElse(context).getStore(NAMESPACE);
        ContractRun run = new ContractSetup(context).run();
        store.put(type, run);
        return run.plan().cases().stream()
                .<TestTemplateInvocationContext>map(planned -> new CaseInvocation(new ContractCase(run, planned)))
                .onClose(() -> {
                    if (context.getExecutionMode() == ExecutionMode.SAME_THREAD) {
                        run.end();
                    }
                });
    }

    @Override
    public void afterAll(ExtensionContext context) {
        ContractRun run = context.getStore(NAMESPACE).remove(context.getRequiredTestClass(), ContractRun.class);
        if (run != null) {
            run.end();
            new RunReport(Settings.from(context), System.out).write(run);
            run.requireAnswers();
        }
    }
}
