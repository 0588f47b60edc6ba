package dev.statusquo.junit;

import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor.Invocation;

/**
 * The context of the factory method that runs on this thread. JUnit gives a factory method none, and what it calls is static, so
 * the extension leaves it here for as long as the method runs.
 */
final class FactoryContext {

    private static final ThreadLocal<ExtensionContext> CURRENT = new ThreadLocal<>();

    private FactoryContext() {}

    static <T> T during(ExtensionContext context, Invocation<T> factory) throws Throwable {
        CURRENT.set(context);
        try {
            return factory.proceed();
        } finally {
            CURRENT.remove();
        }
    }

    static Optional<ExtensionContext> current() {
        return Optional.ofNullable(CURRENT.get());
    }
}
