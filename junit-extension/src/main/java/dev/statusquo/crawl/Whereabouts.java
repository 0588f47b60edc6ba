package dev.statusquo.crawl;

import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.crawl.spec.DeclaredOperation;
import dev.statusquo.crawl.spec.PathTemplate;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.Method;
import dev.statusquo.header.Location;
import dev.statusquo.header.UriReference;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;

/**
 * Where the things are that paths name: fixtures first, then what the crawl created, then what links lead to, then what a
 * collection lists. Remembers what the crawl created, for the clean-up. Safe for several threads; one at a time searches for what
 * a family of paths names.
 */
final class Whereabouts {

    private final DeclaredApi api;
    private final Fixtures fixtures;
    private final Requests requests;
    private final Links links;
    private final Map<String, Created> own = new ConcurrentHashMap<>();
    private final Map<String, String> listed = new ConcurrentHashMap<>();
    private final Deque<Created> toDelete = new ConcurrentLinkedDeque<>();
    private final Set<String> inSearch = ConcurrentHashMap.newKeySet();

    Whereabouts(DeclaredApi api, Fixtures fixtures, Requests requests) {
        this.api = api;
        this.fixtures = fixtures;
        this.requests = requests;
        this.links = new Links(api);
    }

    /** What a path names: its values, or why one is missing. */
    record Found(Map<String, String> values, boolean own, String missing) {

        static Found missing(String reason) {
            return new Found(Map.of(), false, reason);
        }
    }

    /** How much of its own the crawl wants the last thing of a path to be. */
    enum Ownership {
        /** Anything that is there. */
        ANY,
        /** The user's fixture, or something the crawl created. */
        GIVEN,
        /** Something the crawl created. */
        OWN,
        /** Something the crawl creates now. */
        FRESH
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
            ownLast = isOwn(item, values);
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
        return operation.method().equals(Method.POST)
                && !itemsOf(operation.path().toString()).isEmpty();
    }

    /** Takes note of what an answered request made or deleted. */
    void noteEffect(DeclaredOperation operation, Exchange exchange, Map<String, String> pathValues, String identity) {
        if (!exchange.status().isSuccess()) {
            return;
        }
        if (operation.method().equals(Method.POST)) {
            remember(operation, exchange, pathValues, identity);
        } else if (operation.method().equals(Method.DELETE)) {
            forget(operation.path().toString(), pathValues);
        } else if (operation.method().equals(Method.PUT) && exchange.status().code() == 201 && !pathValues.isEmpty()) {
            toDelete.push(new Created(operation.path().toString(), pathValues, identity));
        }
    }

    /** Takes note of what a delete that nobody declared took away, so that nothing is built on it. */
    void noteStrayDelete(String pathBelowBase) {
        api.operations().stream()
                .map(DeclaredOperation::path)
                .distinct()
                .forEach(path -> path.matches(pathBelowBase).ifPresent(values -> forget(path.toString(), values)));
    }

    private void remember(
            DeclaredOperation create, Exchange exchange, Map<String, String> pathValues, String identity) {
        for (PathTemplate item : itemsOf(create.path().toString())) {
            ItemPath path = ItemPath.of(item.toString())
                    .get(ItemPath.of(item.toString()).size() - 1);
            Optional<String> id = links.id(create, exchange, pathValues, path)
                    .or(() -> fromLocation(exchange, item, path))
                    .or(() -> IdMembers.ofCreated(exchange, path.parameter()));
            if (id.isPresent()) {
                Map<String, String> values = new LinkedHashMap<>(pathValues);
                values.put(path.parameter(), id.get());
                Created created = new Created(item.toString(), values, identity);
                own.put(item.toString(), created);
                toDelete.push(created);
                return;
            }
        }
    }

    /** Forgets what was deleted: its id is never used again. */
    private void forget(String item, Map<String, String> values) {
        own.computeIfPresent(item, (path, created) -> created.values().equals(values) ? null : created);
        toDelete.removeIf(
                created -> created.item().equals(item) && created.values().equals(values));
        listed.entrySet().removeIf(one -> one.getKey().startsWith(item + "{") && values.containsValue(one.getValue()));
    }

    /**
     * Forgets what the crawl created for an operation's path, since it turned out to be gone; returns {@code false} if nothing of
     * the kind was remembered.
     */
    boolean lose(DeclaredOperation operation) {
        boolean lost = false;
        for (ItemPath item : ItemPath.of(operation.path().toString())) {
            lost |= own.remove(item.item()) != null;
        }
        return lost;
    }

    /** Returns {@code true} if the answer says that what was asked for is not there. */
    static boolean isGone(Exchange exchange) {
        return exchange.status().code() == 404 || exchange.status().code() == 410;
    }

    /** Returns what is still to be deleted, the last created first. */
    List<Created> leftOver() {
        return List.copyOf(toDelete);
    }

    private Optional<String> value(ItemPath item, Map<String, String> values, Ownership wanted, Positives positives) {
        Optional<String> fixture = fixtures.of(item.parameter(), item.item());
        if (fixture.isPresent() && (wanted == Ownership.ANY || wanted == Ownership.GIVEN && !isCreatable(item))) {
            return fixture;
        }
        Optional<String> created = wanted == Ownership.FRESH ? Optional.empty() : owned(item, values);
        created = created.or(() -> create(item, values, positives));
        if (created.isPresent() || wanted == Ownership.OWN || wanted == Ownership.FRESH) {
            return created;
        }
        return fixture.isPresent()
                ? fixture
                : wanted == Ownership.ANY
                        ? linked(item, positives).or(() -> listed(item, values, positives))
                        : Optional.empty();
    }

    private Optional<String> owned(ItemPath item, Map<String, String> values) {
        return Optional.ofNullable(own.get(item.item()))
                .filter(created -> values.entrySet().stream()
                        .allMatch(parent ->
                                parent.getValue().equals(created.values().get(parent.getKey()))))
                .map(created -> created.values().get(item.parameter()));
    }

    private boolean isOwn(ItemPath item, Map<String, String> values) {
        Created created = own.get(item.item());
        return created != null && created.values().equals(values);
    }

    private boolean isCreatable(ItemPath item) {
        return api.operation("POST " + item.collection()).isPresent();
    }

    private Optional<String> create(ItemPath item, Map<String, String> values, Positives positives) {
        Optional<DeclaredOperation> create = api.operation("POST " + item.collection());
        if (create.isEmpty() || !inSearch.add(item.item())) {
            return Optional.empty();
        }
        try {
            own.remove(item.item());
            return positives.create(create.get(), values) ? owned(item, values) : Optional.empty();
        } finally {
            inSearch.remove(item.item());
        }
    }

    private Optional<String> linked(ItemPath item, Positives positives) {
        for (DeclaredOperation source : links.sourcesOf(item)) {
            if (!inSearch.add("link " + source.key() + item.item())) {
                continue;
            }
            try {
                Optional<String> id =
                        positives.of(source).working().flatMap(working -> links.id(source, working, item));
                if (id.isPresent()) {
                    return id;
                }
            } finally {
                inSearch.remove("link " + source.key() + item.item());
            }
        }
        return Optional.empty();
    }

    private Optional<String> listed(ItemPath item, Map<String, String> values, Positives positives) {
        Optional<DeclaredOperation> list = api.operation("GET " + item.collection());
        String key = item.item() + values;
        String known = listed.get(key);
        if (known != null) {
            return Optional.of(known);
        }
        if (list.isEmpty() || !inSearch.add("GET " + item.item())) {
            return Optional.empty();
        }
        try {
            Optional<String> id = positives
                    .of(list.get())
                    .working()
                    .flatMap(working -> IdMembers.ofListing(working.exchange(), item.parameter()));
            id.ifPresent(value -> listed.put(key, value));
            return id;
        } finally {
            inSearch.remove("GET " + item.item());
        }
    }

    private Optional<String> fromLocation(Exchange exchange, PathTemplate item, ItemPath path) {
        return UriReference.parse(exchange.request().uri())
                .value()
                .flatMap(base -> exchange.headers()
                        .first("Location")
                        .flatMap(sent -> Location.parse(sent).value())
                        .map(location -> location.resolve(base)))
                .flatMap(target -> item.matches(requests.belowBase(target.path())))
                .map(values -> values.get(path.parameter()));
    }

    /** Returns the declared paths of one parameter below a collection. */
    private List<PathTemplate> itemsOf(String collection) {
        return api.operations().stream()
                .map(DeclaredOperation::path)
                .distinct()
                .filter(path -> {
                    List<ItemPath> items = ItemPath.of(path.toString());
                    return !items.isEmpty()
                            && items.get(items.size() - 1).collection().equals(collection)
                            && items.get(items.size() - 1).item().equals(path.toString());
                })
                .toList();
    }

    private String missing(ItemPath item, Ownership wanted, Positives positives) {
        if (wanted == Ownership.OWN || wanted == Ownership.FRESH) {
            String post = "POST " + item.collection();
            String obstacle = api.operation(post).map(positives::obstacle).orElse("");
            String how = !isCreatable(item)
                    ? "there is no " + post + " to create one with"
                    : obstacle.isEmpty()
                            ? post + " created nothing whose id can be read"
                            : "for " + post + ", " + obstacle;
            return "no {" + item.parameter() + "} of the crawl's own to use up: " + how;
        }
        return "no way to obtain {" + item.parameter() + "}; add @Fixture(\"" + item.parameter() + "\")";
    }
}
