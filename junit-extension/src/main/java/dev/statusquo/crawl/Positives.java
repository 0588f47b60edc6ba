package dev.statusquo.crawl;

import dev.statusquo.crawl.data.Breadth;
import dev.statusquo.crawl.data.Renewal;
import dev.statusquo.crawl.data.RequestDraft;
import dev.statusquo.crawl.data.UnsatisfiableSchemaException;
import dev.statusquo.crawl.probe.Positive;
import dev.statusquo.crawl.probe.Positive.Working;
import dev.statusquo.crawl.spec.DeclaredOperation;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.Method;
import dev.statusquo.exchange.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Valid requests, found out by sending: an example or made data, on something that exists, by an identity that may. What is known
 * of an operation is found out once. Safe for several threads: one at a time finds things or changes them within a family of paths.
 */
final class Positives {

    /** What the answers to valid requests may take altogether; of those beyond it the beginning is known. */
    private static final long MOST_KEPT = 48L << 20;

    private static final List<Breadth> BREADTHS = List.of(Breadth.USUAL, Breadth.SMALLEST, Breadth.FULLEST);

    private final Requests requests;
    private final Whereabouts whereabouts;
    private final Identities identities;
    private final Sender sender;
    private final Limits limits;
    private final Map<String, Positive> known = new ConcurrentHashMap<>();
    private final Map<String, Renewal> renewals = new ConcurrentHashMap<>();
    private final KeptExchanges kept = KeptExchanges.of(Integer.MAX_VALUE, MOST_KEPT);
    private final Set<String> neverPut = ConcurrentHashMap.newKeySet();
    private final FamilyLocks locks;

    Positives(
            Requests requests,
            Whereabouts whereabouts,
            Identities identities,
            Sender sender,
            Limits limits,
            Families families) {
        this.locks = new FamilyLocks(families);
        this.requests = requests;
        this.whereabouts = whereabouts;
        this.identities = identities;
        this.sender = sender;
        this.limits = limits;
    }

    /** Returns what is known of a valid request to the operation. */
    Positive of(DeclaredOperation operation) {
        Positive positive = known.get(operation.key());
        if (positive != null) {
            return positive;
        }
        return operation.method().isSafe() ? foundOut(operation) : locks.alone(operation, () -> foundOut(operation));
    }

    private Positive foundOut(DeclaredOperation operation) {
        Positive meanwhile = known.get(operation.key());
        if (meanwhile != null) {
            return meanwhile;
        }
        Positive found = seek(operation, ownership(operation));
        Positive earlier = known.putIfAbsent(operation.key(), found.keeping(kept::kept));
        return earlier == null ? found : earlier;
    }

    /** Returns a valid request sent anew, with new data. */
    Positive fresh(DeclaredOperation operation) {
        Positive positive = of(operation);
        return positive.working().isEmpty()
                ? positive
                : locks.alone(operation, () -> seek(operation, ownership(operation)));
    }

    /** Returns what a new search for a valid request finds; one that works where none was known is known from then on. */
    Positive again(DeclaredOperation operation) {
        Positive found = operation.method().isSafe()
                ? seek(operation, ownership(operation))
                : locks.alone(operation, () -> seek(operation, ownership(operation)));
        if (found.working().isPresent()) {
            known.computeIfPresent(
                    operation.key(),
                    (key, before) -> before.working().isPresent() ? before : found.keeping(kept::kept));
        }
        return found;
    }

    /** Returns a request like the one that worked, with new data of the crawl's own, not yet sent. */
    Positive prepared(DeclaredOperation operation) {
        Positive positive = of(operation);
        if (positive.working().isEmpty()) {
            return positive;
        }
        Working worked = positive.working().get();
        Ownership ownership = ownership(operation) == Ownership.FRESH ? Ownership.OWN : ownership(operation);
        Found found = find(operation, ownership);
        if (!found.missing().isEmpty()) {
            return Positive.none(found.missing(), List.of());
        }
        RequestDraft draft = requests.like(renewal(worked.draft()), found.values());
        return Positive.of(
                new Working(
                        draft, requests.bare(draft), worked.exchange(), found.values(), worked.identity(), found.own()),
                List.of());
    }

    private Renewal renewal(RequestDraft draft) {
        return renewals.compute(
                draft.operation().key(),
                (key, known) -> known != null && known.draft() == draft ? known : Renewal.of(draft));
    }

    /** Creates another thing in a collection; returns {@code false} if that is known not to work. */
    boolean create(DeclaredOperation create, Map<String, String> pathValues) {
        Positive before = known.get(create.key());
        if (before != null && before.working().isEmpty()) {
            return false;
        }
        Positive positive = locks.alone(create, () -> seek(create, new Found(pathValues, false, "")));
        known.putIfAbsent(create.key(), positive.keeping(kept::kept));
        return positive.working().isPresent();
    }

    /** Puts something under an id that nothing has; returns {@code false} if that does not work, and asks no second time. */
    boolean put(DeclaredOperation put, Map<String, String> pathValues) {
        if (neverPut.contains(put.key())) {
            return false;
        }
        boolean made = locks.alone(put, () -> seek(put, new Found(pathValues, true, "")))
                .working()
                .isPresent();
        if (!made) {
            neverPut.add(put.key());
        }
        return made;
    }

    /** Returns why an operation is known not to work, empty if it works or has not been tried. */
    String obstacle(DeclaredOperation operation) {
        Positive positive = known.get(operation.key());
        return positive == null ? "" : positive.reason();
    }

    private Ownership ownership(DeclaredOperation operation) {
        if (operation.method().isSafe() || whereabouts.isCreate(operation)) {
            return Ownership.ANY;
        }
        return operation.method().equals(Method.DELETE) ? Ownership.FRESH : Ownership.GIVEN;
    }

    private Positive seek(DeclaredOperation operation, Ownership ownership) {
        Optional<String> objection = objection(operation);
        if (objection.isPresent()) {
            return Positive.none(objection.get(), List.of());
        }
        Positive positive = seekOnce(operation, ownership);
        return hasVanished(positive) && whereabouts.lose(operation) ? seekOnce(operation, ownership) : positive;
    }

    private Positive seekOnce(DeclaredOperation operation, Ownership ownership) {
        Found found = find(operation, ownership);
        return found.missing().isEmpty() ? seek(operation, found) : Positive.none(found.missing(), List.of());
    }

    private Found find(DeclaredOperation operation, Ownership ownership) {
        Found found = locks.alone(operation, () -> whereabouts.find(operation, ownership, this));
        boolean mayTakeAny = !found.missing().isEmpty() && limits.permissions().mayDestroy(operation.key());
        return mayTakeAny ? locks.alone(operation, () -> whereabouts.find(operation, Ownership.ANY, this)) : found;
    }

    /** What one case creates another may use up, by a reset for instance: then what is remembered of it is out of date. */
    private static boolean hasVanished(Positive positive) {
        List<Exchange> exchanges = positive.exchanges();
        return positive.working().isEmpty()
                && !exchanges.isEmpty()
                && Whereabouts.isGone(exchanges.get(exchanges.size() - 1));
    }

    private Optional<String> objection(DeclaredOperation operation) {
        return limits.excludes(operation.key())
                ? Optional.of(operation.key() + " is excluded")
                : limits.permissions().objection(operation.method(), requests.uri(""));
    }

    private Positive seek(DeclaredOperation operation, Found found) {
        Optional<String> objection = objection(operation);
        if (objection.isPresent()) {
            return Positive.none(objection.get(), List.of());
        }
        if (operation.needsCredentials() && identities.names().isEmpty()) {
            return Positive.none(
                    "needs an identity; add @Identity for "
                            + operation.security().get(0),
                    List.of());
        }
        whereabouts.lookBefore(operation, this);
        List<Exchange> exchanges = new ArrayList<>();
        String reason = "";
        Exchange disputed = null;
        for (Breadth breadth : BREADTHS) {
            try {
                RequestDraft draft = requests.draft(operation, found.values(), breadth);
                Optional<Working> working = send(draft, found, exchanges);
                if (working.isPresent()) {
                    return Positive.of(working.get(), exchanges).disputing(disputed);
                }
                Exchange refused = exchanges.get(exchanges.size() - 1);
                reason = RefusedDraft.reason(refused, draft);
                if (!RefusedDraft.mayHelpToSayOtherwise(refused, draft)) {
                    break;
                }
                disputed = disputed == null && RefusedDraft.isDisputed(refused, draft) ? refused : disputed;
            } catch (UnsatisfiableSchemaException impossible) {
                reason = reason.isEmpty() ? String.valueOf(impossible.getMessage()) : reason;
            }
        }
        return Positive.none(reason, exchanges).disputing(disputed);
    }

    private Optional<Working> send(RequestDraft draft, Found found, List<Exchange> exchanges) {
        Request bare = requests.bare(draft);
        for (String identity : candidates(draft.operation())) {
            long asked = System.nanoTime();
            Exchange exchange = sender.send(identities.apply(identity, bare));
            exchanges.add(exchange);
            if (Acceptance.accepts(draft.operation(), exchange)) {
                whereabouts.noteEffect(draft.operation(), exchange, found.values(), identity, asked);
                return Optional.of(new Working(draft, bare, exchange, found.values(), identity, found.own()));
            }
            int code = exchange.status().code();
            if (code != 401 && code != 403 && code != 404) {
                break;
            }
        }
        return Optional.empty();
    }

    private List<String> candidates(DeclaredOperation operation) {
        List<String> candidates = new ArrayList<>();
        if (!operation.needsCredentials()) {
            candidates.add("");
        }
        candidates.addAll(identities.names());
        return candidates;
    }
}
