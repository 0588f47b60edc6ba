package dev.statusquo.junit;

import dev.statusquo.ContractClient;
import java.lang.annotation.Annotation;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.junit.platform.commons.support.ReflectionSupport;

/** The annotated methods of a contract class, and the calling of them, with messages that name the annotation. */
final class ContractMethods {

    private final Class<?> type;
    private final @Nullable Object instance;

    ContractMethods(Class<?> type, @Nullable Object instance) {
        this.type = type;
        this.instance = instance;
    }

    List<Method> annotatedWith(Class<? extends Annotation> annotation) {
        return AnnotationSupport.findAnnotatedMethods(type, annotation, HierarchyTraversalMode.TOP_DOWN);
    }

    /** Calls a method that takes nothing, or a client where there is one to give. */
    <T> T call(Method method, String annotation, Class<T> result, @Nullable ContractClient client) {
        String where = annotation + " method " + type.getSimpleName() + "." + method.getName();
        if (!result.isAssignableFrom(method.getReturnType())) {
            throw new ExtensionConfigurationException(where + " returns "
                    + method.getReturnType().getSimpleName() + "; let it return " + result.getSimpleName());
        }
        if (!Modifier.isStatic(method.getModifiers()) && instance == null) {
            throw new ExtensionConfigurationException(
                    where + " is not static; make it static, or annotate the class with @TestInstance(PER_CLASS)");
        }
        Object value;
        try {
            value = ReflectionSupport.invokeMethod(method, instance, arguments(method, where, client));
        } catch (RuntimeException | Error thrown) {
            throw new ExtensionConfigurationException(
                    where + " threw " + cause(thrown) + "; mend it, the crawl needs its value", thrown);
        }
        if (value == null) {
            throw new ExtensionConfigurationException(where + " returned null; let it return a value");
        }
        return result.cast(value);
    }

    private static Object[] arguments(Method method, String where, @Nullable ContractClient client) {
        Class<?>[] types = method.getParameterTypes();
        if (types.length == 0) {
            return new Object[0];
        }
        if (types.length == 1 && types[0] == ContractClient.class && client != null) {
            return new Object[] {client};
        }
        throw new ExtensionConfigurationException(where + " takes " + types.length + " parameters; it may take "
                + (client == null ? "none" : "none, or one ContractClient"));
    }

    private static Throwable cause(Throwable thrown) {
        return thrown instanceof InvocationTargetException && thrown.getCause() != null ? thrown.getCause() : thrown;
    }
}
