package dev.statusquo.examples.crawl;

import static dev.statusquo.examples.bookshop.MethodFault.*;
import static dev.statusquo.examples.crawl.Found.broken;
import static java.util.Map.entry;

import dev.statusquo.examples.bookshop.Fault;
import java.util.Map;
import java.util.Set;

/** What is found of each fault of {@link dev.statusquo.examples.bookshop.MethodFault}. Two rules stand where one breaks two promises. */
final class MethodFindings {

    static final Map<Fault, Set<Found>> ALL = Map.ofEntries(
            entry(UNDECLARED_METHOD_ACCEPTED, refusedMethods("undeclared-method-is-not-allowed")),
            entry(UNDECLARED_METHOD_AS_404, refusedMethods("undeclared-method-is-not-allowed")),
            entry(METHOD_NOT_ALLOWED_WITHOUT_ALLOW, refusedMethods("method-not-allowed-lists-methods")),
            entry(ALLOW_LISTS_REFUSED_METHOD, refusedMethods("allow-omits-refused-method")),
            entry(ALLOW_FORGETS_DECLARED_METHOD, refusedMethods("allow-lists-what-is-declared")),
            entry(OPTIONS_AS_404, broken("undeclared-method-is-not-allowed", "OPTIONS /authors")),
            entry(OPTIONS_FORGET_DECLARED_METHOD, broken("allow-lists-what-is-declared", "OPTIONS /authors")),
            entry(METHOD_OVERRIDE_HONOURED, broken("get-cannot-be-overridden", "GET /authors")),
            entry(CREDENTIALS_BEFORE_METHOD, broken("method-and-credentials-are-checked-in-one-order", "*")));

    private MethodFindings() {}

    private static Set<Found> refusedMethods(String rule) {
        return broken(rule, "TRACE /authors", "PUT /authors", "PATCH /authors", "DELETE /authors");
    }
}
