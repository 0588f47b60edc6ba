package dev.statusquo.crawl;

import dev.statusquo.crawl.data.Breadth;
import dev.statusquo.crawl.data.UnsatisfiableSchemaException;
import dev.statusquo.crawl.spec.DeclaredOperation;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Deletes what the crawl created, the last first. */
final class CleanUp {

    private static final int MOST_NOTES = 20;

    private final Workshop workshop;

    CleanUp(Workshop workshop) {
        this.workshop = workshop;
    }

    /** Returns what could not or must not be deleted, with the reason. */
    List<String> run() {
        List<String> left = new ArrayList<>(workshop.whereabouts().sparedNotes());
        for (Created created : workshop.whereabouts().leftOver()) {
            Optional<DeclaredOperation> delete = workshop.api().operation("DELETE " + created.item());
            String reason = delete.map(operation -> delete(operation, created)).orElse("no DELETE is declared");
            if (!reason.isEmpty()) {
                left.add("left behind: " + created.item() + " " + created.values() + " (" + reason + ")");
            }
        }
        if (left.size() > MOST_NOTES) {
            int more = left.size() - MOST_NOTES;
            left.subList(MOST_NOTES, left.size()).clear();
            left.add("left behind: " + more + " more");
        }
        return left;
    }

    private String delete(DeclaredOperation operation, Created created) {
        if (workshop.limits().excludes(operation.key())) {
            return operation.key() + " is excluded";
        }
        String reason = "";
        List<String> identities = new ArrayList<>(List.of(created.identity()));
        workshop.identities().names().stream()
                .filter(name -> !identities.contains(name))
                .forEach(identities::add);
        for (String identity : identities) {
            try {
                Request bare = workshop.requests()
                        .bare(workshop.requests().draft(operation, created.values(), Breadth.SMALLEST));
                Exchange exchange = workshop.sender().send(workshop.identities().apply(identity, bare));
                int code = exchange.status().code();
                if (exchange.status().isSuccess() || code == 404 || code == 410) {
                    return "";
                }
                reason = "DELETE was answered " + exchange.status();
            } catch (NotRunException | UnsatisfiableSchemaException notSent) {
                return String.valueOf(notSent.getMessage());
            }
        }
        return reason;
    }
}
