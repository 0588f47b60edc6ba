package dev.statusquo.crawl;

import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.crawl.spec.DeclaredOperation;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.Method;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Where the things are that paths name: fixtures first, then what the crawl created, then what links lead to, then what a
 * collection lists, then what the crawl puts there. Safe for several threads; one at a time searches for what a family of paths
 * names.
 */
final class Whereabouts {

    private final DeclaredApi api;
    private final Fixtures fixtures;
    private final Requests requests;
    private final CreatedThings created;
    private final ListedThings listed;
    private final Set<String> inSearch = ConcurrentHashMap.newKeySet();
    private final Set<String> lookedAt = ConcurrentHashMap.newKeySet();

    Whereabouts(DeclaredApi api, Fixtures fixtures, Requests requests) {
        this.api = api;
        this.fixtures = fixtures;
        this.requests = requests;
        Links links = new Links(api);
        this.created = new CreatedThings(api, fixtures, requests, links);
        this.listed = new ListedThings(api, links);
    }

    /** Returns values for all parameters of an operation's path. */
    Found find(DeclaredOperation operation, Ownership ownership, Positives positives) {
        List<ItemPath> items = ItemPath.of(operation.path().toString());
        Map<String, String> values = new LinkedHashMap<>();
        boolean ownLast = operation.path().names().isEmpty();
        for (int i = 0; i < items.size(); i++) {
            ItemPath item = items.get(i);
            boolean last = i == items.size() - 1;
            Ownership wanted = last ? ownership : Ownership.ANY;
            Optional<String> value = value(item, values, wanted, positives);
            if (value.isEmpty()) {
                return Found.missing(missing(item, wanted, positives));
            }
            values.put(item.parameter(), value.get());
            ownLast = created.isLatest(item, values);
        }
        for (String name : operation.path().names()) {
            Optional<String> fixture = fixtures.of(name, operation.path().toString());
            if (!values.containsKey(name) && fixture.isPresent()) {
                values.put(name, fixture.get());
            }
        }
        return operation.path().names().stream()
                .filter(name -> !values.containsKey(name))
                .findFirst()
                .map(name -> Found.missing("no way to obtain {" + name + "}; add @Fixture(\"" + name + "\")"))
                .orElse(new Found(values, ownLast, ""));
    }

    /** Returns {@code true} if the operation makes new things in a collection, and does not act on one thing. */
    boolean isCreate(DeclaredOperation operation) {
        return created.isCreate(operation);
    }

    /** Takes note of what an answered request, sent at {@code asked}, made, deleted or showed. */
    void noteEffect(
            DeclaredOperation operation,
            Exchange exchange,
            Map<String, String> pathValues,
            String identity,
            long asked) {
        if (!exchange.status().isSuccess()) {
            return;
        }
        String path = operation.path().toString();
        if (operation.method().equals(Method.GET)) {
            created.noteShown(operation, exchange, pathValues);
        } else if (operation.method().equals(Method.POST)) {
            created.add(operation, exchange, pathValues, identity, asked);
        } else if (operation.method().equals(Method.DELETE)) {
            forget(path, pathValues);
        } else if (operation.method().equals(Method.PUT) && !pathValues.isEmpty()) {
            Created put = new Created(path, pathValues, identity);
            boolean wanted = inSearch.contains("PUT " + path);
            if (wanted || exchange.status().code() == 201) {
                created.addPut(put, wanted);
            }
        }
    }

    /** Takes note of what somebody made or deleted who may not be the one that others act as: nothing is built on what is made. */
    void noteForeignEffect(
            DeclaredOperation operation,
            Exchange exchange,
            Map<String, String> pathValues,
            String identity,
            long asked) {
        if (!operation.method().equals(Method.POST)) {
            noteEffect(operation, exchange, pathValues, identity, asked);
        } else if (exchange.status().isSuccess()) {
            created.addForeign(operation, exchange, pathValues, identity, asked);
        }
    }

    /** Takes note of what a delete that nobody declared took away, so that nothing is built on it. */
    void noteStrayDelete(String pathBelowBase) {
        api.pathsFitting(pathBelowBase)
                .forEach(path -> path.matches(pathBelowBase).ifPresent(values -> forget(path.toString(), values)));
    }

    /** Forgets what was deleted: its id is never used again. */
    private void forget(String item, Map<String, String> values) {
        created.remove(item, values);
        listed.remove(item, values);
    }

    /**
     * Forgets what the crawl created for an operation's path, since it turned out to be gone; returns {@code false} if nothing of
     * the kind was remembered.
     */
    boolean lose(DeclaredOperation operation) {
        boolean lost = false;
        for (ItemPath item : ItemPath.of(operation.path().toString())) {
            lost |= created.lose(item.item());
        }
        return lost;
    }

    /** Returns {@code true} if the answer says that what was asked for is not there. */
    static boolean isGone(Exchange exchange) {
        return exchange.status().code() == 404 || exchange.status().code() == 410;
    }

    /** Has the list of a collection read before something is created there, since what is listed then is not the crawl's own. */
    void lookBefore(DeclaredOperation create, Positives positives) {
        String collection = create.path().toString();
        Optional<DeclaredOperation> list = api.operation("GET " + collection);
        if (list.isEmpty() || !created.isCreate(create) || !lookedAt.add(collection)) {
            return;
        }
        try {
            positives.of(list.get());
        } catch (NotRunException notNow) {
            // The case that reads the list meets the same, and tells.
            return;
        }
    }

    /** Returns what creates named that was there before, and is left alone. */
    List<String> sparedNotes() {
        return created.sparedNotes();
    }

    /** Returns what is still to be deleted, the last created first. */
    List<Created> leftOver() {
        return created.leftOver();
    }

    private Optional<String> value(ItemPath item, Map<String, String> values, Ownership wanted, Positives positives) {
        Optional<String> fixture = fixtures.of(item.parameter(), item.item());
        if (fixture.isPresent() && (wanted == Ownership.ANY || wanted == Ownership.GIVEN && !isCreatable(item))) {
            return fixture;
        }
        Optional<String> own = wanted == Ownership.FRESH ? Optional.empty() : created.id(item, values);
        own = own.or(() -> create(item, values, positives));
        if (own.isPresent()) {
            return own;
        }
        if (wanted == Ownership.GIVEN && fixture.isPresent()) {
            return fixture;
        }
        Optional<String> known = wanted == Ownership.ANY ? listed.id(item, values, positives) : Optional.empty();
        return known.or(() -> put(item, values, positives));
    }

    private boolean isCreatable(ItemPath item) {
        return api.operation("POST " + item.collection()).isPresent();
    }

    private Optional<String> create(ItemPath item, Map<String, String> values, Positives positives) {
        Optional<DeclaredOperation> create = api.operation("POST " + item.collection());
        if (create.isEmpty() || created.spares(item.item()) || !inSearch.add("POST " + item.item())) {
            return Optional.empty();
        }
        try {
            created.lose(item.item());
            return positives.create(create.get(), values) ? created.id(item, values) : Optional.empty();
        } finally {
            inSearch.remove("POST " + item.item());
        }
    }

    /** Puts something under an id that nothing has, where nothing can be posted: some services create what is put. */
    private Optional<String> put(ItemPath item, Map<String, String> values, Positives positives) {
        Optional<DeclaredOperation> put = isCreatable(item) ? Optional.empty() : api.operation("PUT " + item.item());
        Optional<String> id = put.flatMap(operation -> requests.unused(operation, item.parameter()));
        if (put.isEmpty() || id.isEmpty() || !inSearch.add("PUT " + item.item())) {
            return Optional.empty();
        }
        try {
            Map<String, String> named = new LinkedHashMap<>(values);
            named.put(item.parameter(), id.get());
            return positives.put(put.get(), named) ? created.id(item, values) : Optional.empty();
        } finally {
            inSearch.remove("PUT " + item.item());
        }
    }

    private String missing(ItemPath item, Ownership wanted, Positives positives) {
        if (wanted == Ownership.OWN || wanted == Ownership.FRESH) {
            String post = "POST " + item.collection();
            String obstacle = api.operation(post).map(positives::obstacle).orElse("");
            return "no {" + item.parameter() + "} of the crawl's own to use up: " + how(item, post, obstacle);
        }
        return "no way to obtain {" + item.parameter() + "}; add @Fixture(\"" + item.parameter() + "\")";
    }

    private String how(ItemPath item, String post, String obstacle) {
        if (!isCreatable(item)) {
            return "there is no " + post + " to create one with";
        }
        if (created.spares(item.item())) {
            return post + " names as created what was there before";
        }
        return obstacle.isEmpty() ? post + " created nothing whose id can be read" : "for " + post + ", " + obstacle;
    }
}
