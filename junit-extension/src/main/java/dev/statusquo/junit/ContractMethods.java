package dev.statusquo.junit;

import dev.statusquo.ContractClient;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestInstances;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.junit.platform.commons.support.ReflectionSupport;
import org.opentest4j.TestAbortedException;

/**
 * The annotated methods of a contract class and of the classes that it is nested in, and the calling of them, with messages that
 * name the annotation.
 */
final class ContractMethods {

    private final Class<?> type;
    private final Optional<TestInstances> instances;

    private ContractMethods(Class<?> type, Optional<TestInstances> instances) {
        this.type = type;
        this.instances = instances;
    }

    static ContractMethods of(ExtensionContext context) {
        return new ContractMethods(context.getRequiredTestClass(), context.getTestInstances());
    }

    /** Returns those of a class of which there is no instance. */
    static ContractMethods of(Class<?> type) {
        return new ContractMethods(type, Optional.empty());
    }

    /** Returns the contract of the class, or of the nearest that it is nested in. */
    Optional<HttpContract> contract() {
        return outwards().stream()
                .flatMap(one -> AnnotationSupport.findAnnotation(one, HttpContract.class).stream())
                .findFirst();
    }

    /** Returns the class, then the classes that it is nested in, from inside out. */
    List<Class<?>> outwards() {
        List<Class<?>> types = new ArrayList<>();
        types.add(type);
        for (Class<?> inner = type;
                AnnotationSupport.isAnnotated(inner, Nested.class);
                inner = inner.getEnclosingClass()) {
            types.add(inner.getEnclosingClass());
        }
        return types;
    }

    /** Returns the methods of the innermost class that has any. */
    List<Method> nearest(Class<? extends Annotation> annotation) {
        return outwards().stream()
                .map(one -> ofClass(one, annotation))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** Returns the methods of all classes, from outside in. */
    List<Method> all(Class<? extends Annotation> annotation) {
        List<Method> methods = new ArrayList<>();
        outwards().forEach(one -> methods.addAll(0, ofClass(one, annotation)));
        return methods;
    }

    private static List<Method> ofClass(Class<?> one, Class<? extends Annotation> annotation) {
        return AnnotationSupport.findAnnotatedMethods(one, annotation, HierarchyTraversalMode.TOP_DOWN);
    }

    /** Returns {@code true} if each of the methods is static or has its instance already. */
    boolean areCallable(List<Method> all) {
        return all.stream().allMatch(method -> Modifier.isStatic(method.getModifiers()) || instanceOf(method) != null);
    }

    private @Nullable Object instanceOf(Method method) {
        return instances
                .flatMap(all -> all.findInstance(method.getDeclaringClass()))
                .orElse(null);
    }

    /** Requires a method to return one of these, and to take nothing or a client. */
    void requireSignature(Method method, String annotation, List<Class<?>> results) {
        String where = where(method, annotation);
        if (results.stream().noneMatch(result -> result.isAssignableFrom(method.getReturnType()))) {
            String names = results.stream().map(Class::getSimpleName).collect(Collectors.joining(" or "));
            throw new ExtensionConfigurationException(
                    where + " returns " + method.getReturnType().getSimpleName() + "; let it return " + names);
        }
        Class<?>[] types = method.getParameterTypes();
        if (types.length > 1 || types.length == 1 && types[0] != ContractClient.class) {
            throw wrongParameters(types, where, true);
        }
    }

    private String where(Method method, String annotation) {
        return annotation + " method " + type.getSimpleName() + "." + method.getName();
    }

    /** Calls a method that takes nothing, or a client where there is one to give. */
    <T> T call(Method method, String annotation, Class<T> result, @Nullable ContractClient client) {
        String where = where(method, annotation);
        if (!result.isAssignableFrom(method.getReturnType())) {
            throw new ExtensionConfigurationException(where + " returns "
                    + method.getReturnType().getSimpleName() + "; let it return " + result.getSimpleName());
        }
        Object instance = instanceOf(method);
        if (!Modifier.isStatic(method.getModifiers()) && instance == null) {
            throw new ExtensionConfigurationException(
                    where + " is not static; make it static, or annotate the class with @TestInstance(PER_CLASS)");
        }
        Object[] arguments = arguments(method, where, client);
        Object value;
        try {
            value = ReflectionSupport.invokeMethod(method, instance, arguments);
        } catch (TestAbortedException unwanted) {
            throw unwanted;
        } catch (Throwable thrown) {
            // JUnit hands on checked exceptions undeclared.
            throw new ExtensionConfigurationException(
                    where + " threw " + thrown + "; mend it, the crawl needs its value", thrown);
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
        throw wrongParameters(types, where, client != null);
    }

    private static ExtensionConfigurationException wrongParameters(Class<?>[] types, String where, boolean client) {
        String taken =
                types.length == 1 ? "a parameter of type " + types[0].getSimpleName() : types.length + " parameters";
        return new ExtensionConfigurationException(
                where + " takes " + taken + "; it may take " + (client ? "none, or one ContractClient" : "none"));
    }
}
