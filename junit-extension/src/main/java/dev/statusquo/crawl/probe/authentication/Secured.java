package dev.statusquo.crawl.probe.authentication;

import dev.statusquo.crawl.probe.Bench;
import dev.statusquo.crawl.probe.Positive;
import dev.statusquo.crawl.probe.Safety;
import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.crawl.spec.DeclaredOperation;
import dev.statusquo.crawl.spec.DeclaredSchema;
import dev.statusquo.crawl.spec.SecurityScheme;
import dev.statusquo.crawl.spec.SecurityScheme.Kind;
import dev.statusquo.exchange.Method;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** The operations that need credentials, but for those that hand them out: a log-in is open to all, whatever is declared for the rest. */
final class Secured {

    static final Set<Kind> TOKENS = Set.of(Kind.BEARER, Kind.OAUTH2, Kind.OPEN_ID_CONNECT);
    private static final Set<Kind> FIELDS =
            Set.of(Kind.BEARER, Kind.OAUTH2, Kind.OPEN_ID_CONNECT, Kind.BASIC, Kind.OTHER_HTTP);

    private static final Set<String> GRANTING_PATHS = Set.of(
            "login", "log-in", "signin", "sign-in", "logon", "token", "authenticate", "register", "signup", "sign-up");
    private static final Set<String> TOKEN_MEMBERS = Set.of(
            "access_token", "accesstoken", "id_token", "idtoken", "refresh_token", "refreshtoken", "jwt", "token");

    private Secured() {}

    /** Returns the secured operations in their order. */
    static List<DeclaredOperation> operations(DeclaredApi api) {
        return api.operations().stream()
                .filter(one -> one.needsCredentials() && !grantsCredentials(one))
                .toList();
    }

    /** Returns those on which credentials can be forged: anything but a certificate. */
    static List<DeclaredOperation> forgeable(DeclaredApi api) {
        return operations(api).stream()
                .filter(one -> scheme(one).kind() != Kind.MUTUAL_TLS)
                .toList();
    }

    /** Returns one operation for each scheme among some kinds: a read if there is one, without an id in its path if there is one. */
    static List<DeclaredOperation> oneOfEachScheme(DeclaredApi api, Predicate<Kind> kinds) {
        Map<String, DeclaredOperation> first = new LinkedHashMap<>();
        operations(api).stream()
                .filter(one -> kinds.test(scheme(one).kind()))
                .sorted(Comparator.comparing((DeclaredOperation one) -> !isRead(one))
                        .thenComparing(one -> !one.path().names().isEmpty()))
                .forEach(one -> first.putIfAbsent(scheme(one).name(), one));
        return List.copyOf(first.values());
    }

    /** Returns the scheme declared first. */
    static SecurityScheme scheme(DeclaredOperation operation) {
        return operation.security().get(0).requirements().get(0).scheme();
    }

    /** Returns {@code true} if the credentials stand in Authorization. */
    static boolean standsInAuthorization(Kind kind) {
        return FIELDS.contains(kind);
    }

    static boolean isRead(DeclaredOperation operation) {
        return operation.method().isSafe();
    }

    /** Returns how dangerous a request is that a sound service refuses. */
    static Safety refused(DeclaredOperation operation) {
        return isRead(operation) ? Safety.READ : Safety.REJECTED_WRITE;
    }

    /** Returns a request that an identity may send: the one known to work, or one like it that may be used up. */
    static Positive valid(Bench bench, DeclaredOperation operation) {
        Positive positive = isRead(operation) ? bench.positive(operation) : bench.prepared(operation);
        boolean anonymous = positive.working()
                .map(Positive.Working::identity)
                .filter(String::isEmpty)
                .isPresent();
        return anonymous
                ? Positive.none("no identity is declared that this operation accepts; add an @Identity", List.of())
                : positive;
    }

    private static boolean grantsCredentials(DeclaredOperation operation) {
        if (!operation.method().equals(Method.POST)) {
            return false;
        }
        String path = operation.path().toString();
        String last = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        return GRANTING_PATHS.contains(last)
                || operation.responses().stream()
                        .filter(response -> response.status().toString().startsWith("2"))
                        .flatMap(response -> response.contents().stream())
                        .anyMatch(content -> hasToken(content.schema()));
    }

    private static boolean hasToken(DeclaredSchema schema) {
        return schema.resolved().named("properties").keySet().stream()
                .anyMatch(name -> TOKEN_MEMBERS.contains(name.toLowerCase(Locale.ROOT)));
    }
}
