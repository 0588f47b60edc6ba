package dev.statusquo.examples.bookshop;

import static dev.statusquo.examples.bookshop.Spoiler.header;

import java.util.Set;
import org.eclipse.jetty.http.HttpCompliance;
import org.eclipse.jetty.server.HttpConfiguration;

/** What goes wrong before any handler sees a request, or after it has answered: a container that is told so. */
public enum ContainerFault implements Fault {
    NEWS_UNDATED(
            "GET /news 200",
            "The news say when they were changed, and not when they were sent.",
            header("Last-Modified", "Sat, 01 Nov 2025 08:00:00 GMT")),
    BLANK_BEFORE_COLON_SERVED(
            "CONTAINER * 0", "A request with a blank before a colon is served.", (call, sound, scene) -> sound);

    @SuppressWarnings("ImmutableEnumChecker") // A deviation keeps nothing: what changes is in the scene it is given.
    private final Deviation deviation;

    ContainerFault(String answer, String description, Spoiler spoiler) {
        deviation = new Deviation(answer, description, spoiler);
    }

    @Override
    public Deviation deviation() {
        return deviation;
    }

    static void configure(HttpConfiguration http, Set<Fault> faults) {
        http.setSendDateHeader(!faults.contains(NEWS_UNDATED));
        if (faults.contains(BLANK_BEFORE_COLON_SERVED)) {
            http.setHttpCompliance(
                    http.getHttpCompliance().with("TOLERANT", HttpCompliance.Violation.WHITESPACE_AFTER_FIELD_NAME));
        }
    }
}
