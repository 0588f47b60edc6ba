package dev.statusquo.examples.bookshop;

import java.util.List;
import java.util.Map;

/** A greeting that is another for each caller, and a way to find out who one is. */
record WelcomeRoutes() {
    private static final Map<String, String> PASSWORDS = Map.of("cleo", "two left feet");

    List<Resource> resources() {
        return List.of(
                Resource.at("/welcome").get(Role.ANYONE, this::read),
                Resource.at("/login").post(Role.ANYONE, this::logIn));
    }

    private Answer read(Call call) {
        boolean known = call.principal().role() != Role.ANYONE;
        return Answer.ok(Map.of("text", known ? "Welcome, " + call.principal().name() + "." : "Welcome."))
                .withHeader("Cache-Control", "max-age=60")
                .withHeader("Vary", "Authorization");
    }

    /** A wrong password and a user who never was are one thing to whoever tries. */
    private Answer logIn(Call call) {
        Form form = call.form();
        String user = form.text("userId", text -> text.matches("[a-z]{1,20}"), "Must have 1 to 20 letters.");
        String password = form.text("password", text -> text.matches("[ -~]{1,100}"), "Must have 1 to 100 characters.");
        form.check();
        if (!password.equals(PASSWORDS.get(user))) {
            throw Problems.refusedLogin();
        }
        return Answer.ok(Map.of("text", "Welcome, " + user + "."));
    }
}
