package dev.statusquo.crawl.probe.creation;

import dev.statusquo.crawl.probe.Neighbours;
import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.crawl.spec.DeclaredOperation;
import dev.statusquo.exchange.Method;
import dev.statusquo.exchange.Status;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Which operations create things that can be read again. */
final class Creates {

    private static final Set<String> CREDENTIALS = Set.of(
            "login",
            "logins",
            "signin",
            "token",
            "tokens",
            "auth",
            "authenticate",
            "authorize",
            "oauth",
            "session",
            "sessions",
            "refresh",
            "otp",
            "logout");
    private static final List<String> SECRETS = List.of("token", "accesstoken", "jwt", "idtoken", "sessiontoken");

    private static final String OPERATIONS = "application/json-patch+json";

    private Creates() {}

    /** Returns the creates whose things have a path of their own to be read from. */
    static List<DeclaredOperation> of(DeclaredApi api) {
        return api.operations().stream()
                .filter(operation -> isCreate(api, operation))
                .toList();
    }

    private static boolean isCreate(DeclaredApi api, DeclaredOperation operation) {
        return operation.method().equals(Method.POST)
                && read(api, operation).isPresent()
                && !grantsCredentials(operation);
    }

    /** Returns the read of what an operation creates. */
    static Optional<DeclaredOperation> read(DeclaredApi api, DeclaredOperation create) {
        return Neighbours.item(api, create.path()).flatMap(item -> Neighbours.of(api, item, Method.GET));
    }

    /** Returns the list of what an operation creates. */
    static Optional<DeclaredOperation> list(DeclaredApi api, DeclaredOperation create) {
        return Neighbours.of(api, create.path(), Method.GET);
    }

    /** What hands out credentials makes nothing that anybody should read again, and means to make more of the same. */
    static boolean grantsCredentials(DeclaredOperation operation) {
        String path = operation.path().toString();
        String last = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        return CREDENTIALS.contains(last) || answers(operation).anyMatch(Creates::isSecret);
    }

    private static Stream<String> answers(DeclaredOperation operation) {
        return operation.responses().stream()
                .filter(response ->
                        response.status().code().filter(Status::isSuccess).isPresent())
                .flatMap(response -> response.contents().stream())
                .flatMap(content -> Members.of(content.schema()).keySet().stream());
    }

    private static boolean isSecret(String name) {
        return SECRETS.contains(name.toLowerCase(Locale.ROOT).replace("_", ""));
    }

    /** Returns {@code true} if an operation declares exactly this status. */
    static boolean declares(DeclaredOperation operation, int code) {
        return operation.responses().stream()
                .anyMatch(response -> response.status().toString().equals(Integer.toString(code)));
    }

    /** Returns {@code true} if an operation takes a thing as JSON, not only operations on one. */
    static boolean takesJson(DeclaredOperation operation) {
        return operation.content().stream()
                .flatMap(content -> content.alternatives().stream())
                .anyMatch(content -> content.isJson() && !content.essence().equals(OPERATIONS));
    }
}
