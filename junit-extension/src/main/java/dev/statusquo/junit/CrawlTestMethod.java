package dev.statusquo.junit;

import java.lang.reflect.Method;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;

/** The method of a contract class that runs once for each case. */
final class CrawlTestMethod {

    private CrawlTestMethod() {}

    /** Requires one such method, which takes a case. */
    static void require(Class<?> type) {
        List<Method> found =
                AnnotationSupport.findAnnotatedMethods(type, CrawlTest.class, HierarchyTraversalMode.TOP_DOWN);
        if (found.size() > 1) {
            String names = found.stream().map(Method::getName).sorted().collect(Collectors.joining(", "));
            throw new ExtensionConfigurationException(
                    "@CrawlTest stands on " + found.size() + " methods of " + type.getSimpleName() + " (" + names
                            + "); one method runs all cases, choose among them with statusquo.only");
        }
        Method method = found.get(0);
        if (!List.of(method.getParameterTypes()).contains(ContractCase.class)) {
            throw new ExtensionConfigurationException("@CrawlTest method " + type.getSimpleName() + "."
                    + method.getName() + " takes no ContractCase; let it take one and call its verify()");
        }
    }
}
