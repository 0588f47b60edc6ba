package dev.statusquo.examples.bookshop;

import static dev.statusquo.examples.bookshop.Spoiler.allowingRefused;
import static dev.statusquo.examples.bookshop.Spoiler.header;
import static dev.statusquo.examples.bookshop.Spoiler.ok;
import static dev.statusquo.examples.bookshop.Spoiler.refuse;
import static dev.statusquo.examples.bookshop.Spoiler.withoutHeader;

import java.util.Map;

/** What goes wrong with methods. */
public enum MethodFault implements Fault {
    UNDECLARED_METHOD_ACCEPTED("* /authors 405", "A method that the authors do not know answers 200.", ok(Map.of())),
    UNDECLARED_METHOD_AS_404(
            "* /authors 405", "A method that the authors do not know answers 404.", refuse(Problems.notFound())),
    METHOD_NOT_ALLOWED_WITHOUT_ALLOW(
            "* /authors 405",
            "A method that the authors do not know answers 405 without Allow.",
            withoutHeader("Allow")),
    ALLOW_LISTS_REFUSED_METHOD("* /authors 405", "Allow lists the method that the authors refuse.", allowingRefused()),
    ALLOW_FORGETS_DECLARED_METHOD(
            "* /authors 405",
            "Allow does not list POST, which the authors declare.",
            header("Allow", "GET, HEAD, OPTIONS")),
    OPTIONS_AS_404(
            "OPTIONS /authors 204",
            "OPTIONS of the authors answers 404.",
            refuse(Problems.notFound()).where(call -> call.headers("Origin").isEmpty())),
    OPTIONS_FORGET_DECLARED_METHOD(
            "OPTIONS /authors 204",
            "OPTIONS of the authors does not list POST, which they declare.",
            header("Allow", "GET, HEAD, OPTIONS")),
    METHOD_OVERRIDE_HONOURED(
            "GET /authors 200",
            "A header field makes another method of a GET of the authors.",
            refuse(Problems.methodNotAllowed("POST, OPTIONS"))
                    .where(call -> !call.headers("X-HTTP-Method-Override").isEmpty())),
    CREDENTIALS_BEFORE_METHOD(
            "* /orders 405",
            "A method that the orders do not know answers 401 without credentials, everywhere else 405.",
            refuse(Problems.authenticationRequired())
                    .where(call -> call.headers("Authorization").isEmpty()));

    @SuppressWarnings("ImmutableEnumChecker") // A deviation keeps nothing: what changes is in the scene it is given.
    private final Deviation deviation;

    MethodFault(String answer, String description, Spoiler spoiler) {
        deviation = new Deviation(answer, description, spoiler);
    }

    @Override
    public Deviation deviation() {
        return deviation;
    }
}
