package dev.statusquo.junit;

import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.crawl.spec.EndpointSource;
import dev.statusquo.crawl.spec.JoinedSource;
import dev.statusquo.crawl.spec.SpecUnreadableException;
import java.lang.reflect.Constructor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.ReflectionSupport;

/** All that declares endpoints of a contract class, read as one: documents, then sources of the user's, then annotations. */
final class DeclaredSources {

    private final SpecReading documents;
    private final List<Class<?>> outwards;

    DeclaredSources(SpecReading documents, List<Class<?>> outwards) {
        this.documents = documents;
        this.outwards = outwards;
    }

    DeclaredApi read(HttpContract contract) {
        List<EndpointSource> sources = new ArrayList<>();
        documents(contract).forEach(api -> sources.add(() -> api));
        for (Class<? extends EndpointSource> source : contract.source()) {
            sources.add(() -> read(source));
        }
        new EndpointReading(annotated()).source().ifPresent(sources::add);
        if (sources.isEmpty()) {
            throw new ExtensionConfigurationException(
                    "@HttpContract of " + outwards.get(0).getSimpleName()
                            + " declares no endpoints; name a document, such as spec = \"classpath:openapi.yaml\", or a source, "
                            + "or add @Endpoint(path = \"/users\") to the class");
        }
        return JoinedSource.of(sources).read();
    }

    /** Returns what declares the endpoints, as the user wrote it. */
    static String written(HttpContract contract) {
        String specs =
                Arrays.stream(contract.spec()).map(spec -> "\"" + spec + "\"").collect(Collectors.joining(", "));
        List<String> attributes = new ArrayList<>();
        if (contract.spec().length > 0) {
            attributes.add("spec = " + (contract.spec().length == 1 ? specs : "{" + specs + "}"));
        }
        if (contract.source().length > 0) {
            attributes.add("source = "
                    + Arrays.stream(contract.source())
                            .map(source -> source.getSimpleName() + ".class")
                            .collect(Collectors.joining(", ")));
        }
        return "@HttpContract" + (attributes.isEmpty() ? "" : "(" + String.join(", ", attributes) + ")");
    }

    /** Documents that are named alike in different folders go by all of their names. */
    private List<DeclaredApi> documents(HttpContract contract) {
        List<DeclaredApi> read =
                Arrays.stream(contract.spec()).map(documents::read).toList();
        List<DeclaredApi> named = new ArrayList<>();
        for (int i = 0; i < read.size(); i++) {
            DeclaredApi api = read.get(i);
            boolean alike = read.stream()
                            .filter(other -> other.source().equals(api.source()))
                            .count()
                    > 1;
            named.add(alike ? api.named(contract.spec()[i].strip()) : api);
        }
        return named;
    }

    /** Returns the classes whose annotations count: from the innermost to the one that has the contract. */
    private List<Class<?>> annotated() {
        List<Class<?>> types = new ArrayList<>();
        for (Class<?> type : outwards) {
            types.add(type);
            if (AnnotationSupport.isAnnotated(type, HttpContract.class)) {
                break;
            }
        }
        return types;
    }

    private static DeclaredApi read(Class<? extends EndpointSource> type) {
        String where = "@HttpContract(source = " + type.getSimpleName() + ".class)";
        EndpointSource source = made(type, where);
        try {
            return Optional.ofNullable(source.read())
                    .orElseThrow(() -> new ExtensionConfigurationException(
                            where + ": read() returned null; let it return what is declared"));
        } catch (SpecUnreadableException unreadable) {
            throw new ExtensionConfigurationException(where + ": " + unreadable.getMessage(), unreadable);
        }
    }

    private static EndpointSource made(Class<? extends EndpointSource> type, String where) {
        Constructor<? extends EndpointSource> constructor;
        try {
            constructor = type.getConstructor();
        } catch (NoSuchMethodException none) {
            throw new ExtensionConfigurationException(
                    where
                            + " has no public constructor without parameters; add one, and let a class within another be static",
                    none);
        }
        try {
            return ReflectionSupport.newInstance(constructor.getDeclaringClass());
        } catch (Throwable thrown) {
            // JUnit hands on checked exceptions undeclared.
            throw new ExtensionConfigurationException(where + " could not be made: " + thrown, thrown);
        }
    }
}
