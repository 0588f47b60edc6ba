package dev.statusquo.junit;

import dev.statusquo.crawl.Glob;
import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.crawl.spec.DeclaredOperation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;

/** The operations that {@link Destructive} annotations of a class, of its methods and of the classes around it name. */
record Destruction(List<Glob> operations) {

    static Destruction of(List<Class<?>> types) {
        List<Destructive> found = new ArrayList<>();
        for (Class<?> type : types) {
            AnnotationSupport.findAnnotation(type, Destructive.class).ifPresent(found::add);
            for (Method method :
                    AnnotationSupport.findAnnotatedMethods(type, Destructive.class, HierarchyTraversalMode.TOP_DOWN)) {
                found.add(method.getAnnotation(Destructive.class));
            }
        }
        List<Glob> operations = new ArrayList<>();
        for (Destructive one : found) {
            for (String operation : one.value()) {
                operations.add(glob(operation));
            }
        }
        return new Destruction(List.copyOf(operations));
    }

    private static Glob glob(String operation) {
        try {
            return new Glob(operation.strip());
        } catch (IllegalArgumentException blank) {
            throw new ExtensionConfigurationException(
                    "@Destructive(\"" + operation
                            + "\") names no operation; name one, such as DELETE /orders/{orderId}",
                    blank);
        }
    }

    void requireDeclared(DeclaredApi api) {
        List<String> keys =
                api.operations().stream().map(DeclaredOperation::key).toList();
        for (Glob glob : operations) {
            if (keys.stream().noneMatch(glob::covers)) {
                throw new ExtensionConfigurationException(
                        "@Destructive(\"" + glob + "\") fits no declared operation; did you mean \""
                                + NearestWord.to(glob.pattern(), keys) + "\"?");
            }
        }
    }
}
