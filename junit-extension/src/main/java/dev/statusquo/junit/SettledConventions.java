package dev.statusquo.junit;

import dev.statusquo.crawl.Glob;
import dev.statusquo.crawl.probe.FaultClass;
import dev.statusquo.crawl.probe.Settled;
import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.error.ErrorShape;
import dev.statusquo.error.schema.SchemaUnusableException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.platform.commons.support.AnnotationSupport;

/** Reads {@link Conventions} of a contract class, or of the nearest that it is nested in. */
final class SettledConventions {

    private static final int SUCCESS_FROM = 200;
    private static final int SUCCESS_TO = 299;
    private static final int CLIENT_FAULT_FROM = 400;
    private static final int CLIENT_FAULT_TO = 499;

    private SettledConventions() {}

    static dev.statusquo.crawl.run.Conventions of(ContractMethods methods, DeclaredApi api) {
        return annotated(methods).map(settled -> read(settled, api)).orElse(dev.statusquo.crawl.run.Conventions.none());
    }

    /** Returns the same as far as it changes what is asked of one answer. */
    static Settled settled(ContractMethods methods, DeclaredApi api) {
        List<ErrorShape> own = annotated(methods)
                .map(Conventions::errorShape)
                .filter(ErrorShapeNames::isOwn)
                .flatMap(SettledConventions::named)
                .stream()
                .toList();
        return of(methods, api).settled(own);
    }

    private static Optional<Conventions> annotated(ContractMethods methods) {
        return methods.outwards().stream()
                .flatMap(one -> AnnotationSupport.findAnnotation(one, Conventions.class).stream())
                .findFirst();
    }

    private static dev.statusquo.crawl.run.Conventions read(Conventions settled, DeclaredApi api) {
        Map<FaultClass, Integer> statuses = new EnumMap<>(FaultClass.class);
        put(statuses, FaultClass.INVALID_CONTENT, "validation", settled.validation());
        put(statuses, FaultClass.INVALID_PARAMETER, "parameter", settled.parameter());
        put(statuses, FaultClass.MISSING_CONTENT, "missingContent", settled.missingContent());
        put(statuses, FaultClass.MALFORMED_CONTENT, "malformed", settled.malformed());
        put(statuses, FaultClass.MALFORMED_ID, "malformedId", settled.malformedId());
        put(statuses, FaultClass.UNKNOWN_ID, "unknownId", settled.unknownId());
        put(statuses, FaultClass.EMPTY_COLLECTION, "emptyCollection", settled.emptyCollection());
        put(statuses, FaultClass.DUPLICATE, "duplicate", settled.duplicate());
        put(statuses, FaultClass.READ_AFTER_DELETE, "readAfterDelete", settled.readAfterDelete());
        put(statuses, FaultClass.DELETED_AGAIN, "deletedAgain", settled.deletedAgain());
        List<String> concealment = List.of(settled.concealment());
        concealment.forEach(pattern -> requireDeclared(pattern, api));
        return new dev.statusquo.crawl.run.Conventions(statuses, concealment, shape(settled.errorShape()));
    }

    private static void put(Map<FaultClass, Integer> statuses, FaultClass fault, String member, int status) {
        if (status == 0) {
            return;
        }
        boolean may = fault == FaultClass.DELETED_AGAIN || fault == FaultClass.EMPTY_COLLECTION;
        boolean success = may && status >= SUCCESS_FROM && status <= SUCCESS_TO;
        if (!success && (status < CLIENT_FAULT_FROM || status > CLIENT_FAULT_TO)) {
            throw new ExtensionConfigurationException("@Conventions(" + member + " = " + status
                    + ") is no status that tells a client its fault; settle one of 400 to 499"
                    + (may ? ", or a success such as 204" : "") + ", or leave it out");
        }
        statuses.put(fault, status);
    }

    /** A pattern that fits nothing hides nothing, and is probably mistyped. */
    private static void requireDeclared(String pattern, DeclaredApi api) {
        List<String> paths = api.operations().stream()
                .map(operation -> operation.path().toString())
                .distinct()
                .toList();
        if (pattern.isBlank() || paths.stream().noneMatch(new Glob(pattern)::matches)) {
            throw new ExtensionConfigurationException("@Conventions(concealment = \"" + pattern
                    + "\") fits no declared path; did you mean \"" + NearestWord.to(pattern, paths) + "\"?");
        }
    }

    private static String shape(String name) {
        return name.isEmpty()
                ? ""
                : named(name)
                        .map(ErrorShape::name)
                        .orElseThrow(() -> new ExtensionConfigurationException("@Conventions(errorShape = \"" + name
                                + "\") is no known shape; did you mean \"" + ErrorShapeNames.nearest(name) + "\"?"));
    }

    private static Optional<ErrorShape> named(String name) {
        try {
            return ErrorShapeNames.named(name);
        } catch (IllegalArgumentException | SchemaUnusableException unusable) {
            throw new ExtensionConfigurationException(
                    "@Conventions(errorShape = \"" + name + "\"): " + unusable.getMessage(), unusable);
        }
    }
}
