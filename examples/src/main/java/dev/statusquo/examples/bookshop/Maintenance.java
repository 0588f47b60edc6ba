package dev.statusquo.examples.bookshop;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/** The sign on the door: while it is up, every resource but this one answers 503. */
final class Maintenance {
    private static final String PATH = "/maintenance";
    private static final long RETRY_AFTER_SECONDS = 30;

    private final AtomicBoolean enabled = new AtomicBoolean();

    /** The state of the sign, as it is sent and received. */
    record State(boolean enabled) {}

    List<Resource> resources() {
        return List.of(
                Resource.at(PATH).get(Role.OWNER, call -> Answer.ok(state())).put(Role.OWNER, this::replace));
    }

    void set(boolean closed) {
        enabled.set(closed);
    }

    void check(Resource resource) {
        if (enabled.get() && !resource.path().equals(PATH)) {
            throw Problems.serviceUnavailable(RETRY_AFTER_SECONDS);
        }
    }

    private Answer replace(Call call) {
        Form form = call.form();
        boolean closed = form.bool("enabled");
        form.check();
        set(closed);
        return Answer.ok(state());
    }

    private State state() {
        return new State(enabled.get());
    }
}
