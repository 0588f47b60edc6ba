package dev.statusquo.junit;

import java.util.List;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeTestExecutionCallback;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;

/** One invocation of a {@link CrawlTest} method: named by its case, which it hands to the method. */
record CaseInvocation(ContractRun run, ContractCase contractCase)
        implements TestTemplateInvocationContext,
                ParameterResolver,
                BeforeTestExecutionCallback,
                AfterTestExecutionCallback {

    @Override
    public String getDisplayName(int invocationIndex) {
        return contractCase.displayName();
    }

    @Override
    public List<Extension> getAdditionalExtensions() {
        return List.of(this);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == ContractCase.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return contractCase;
    }

    /** What only an instance can tell is asked for now, after {@code @BeforeEach}. */
    @Override
    public void beforeTestExecution(ExtensionContext context) {
        run.bind(ContractMethods.of(context));
        if (!run.isOpen()) {
            run.open(new ContractSetup(context));
        }
    }

    /** A method that returns without having verified its case would pass for nothing. */
    @Override
    public void afterTestExecution(ExtensionContext context) {
        if (context.getExecutionException().isEmpty() && !contractCase.isVerified()) {
            contractCase.forget();
            throw new ExtensionConfigurationException(
                    "@CrawlTest method "
                            + context.getRequiredTestClass().getSimpleName() + "."
                            + context.getRequiredTestMethod().getName()
                            + " returned without verifying its case; call verify() of the ContractCase, or abort the test to skip it");
        }
    }
}
