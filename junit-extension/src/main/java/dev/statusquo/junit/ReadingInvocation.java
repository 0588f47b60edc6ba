package dev.statusquo.junit;

import java.util.List;
import org.junit.jupiter.api.extension.BeforeTestExecutionCallback;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;

/**
 * The first invocation of a {@link CrawlTest} method whose document is at the service, where only an instance of the class knows the
 * address of that: it reads the document, and the cases follow.
 */
record ReadingInvocation(ContractRun run)
        implements TestTemplateInvocationContext, ParameterResolver, BeforeTestExecutionCallback {

    @Override
    public String getDisplayName(int invocationIndex) {
        return ContractCase.READING;
    }

    @Override
    public List<Extension> getAdditionalExtensions() {
        return List.of(this);
    }

    @Override
    public void beforeTestExecution(ExtensionContext context) {
        run.plan(new ContractSetup(context));
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == ContractCase.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return ContractCase.reading(run);
    }
}
