package dev.statusquo.crawl;

import dev.statusquo.crawl.probe.IdMembers;
import dev.statusquo.crawl.probe.Listing;
import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.crawl.spec.DeclaredOperation;
import dev.statusquo.crawl.spec.PathTemplate;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.Method;
import dev.statusquo.header.Location;
import dev.statusquo.header.UriReference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What the crawl created: the latest of each path for what needs one, and all that is still to be deleted. What was deleted is
 * never named again. Safe for several threads.
 */
final class CreatedThings {

    private final Map<String, List<PathTemplate>> items;
    private final Requests requests;
    private final Links links;
    private final Map<String, Created> latest = new ConcurrentHashMap<>();
    private final Undeleted undeleted = new Undeleted();
    private final ForeignThings foreign = new ForeignThings();
    private final Fixtures fixtures;

    CreatedThings(DeclaredApi api, Fixtures fixtures, Requests requests, Links links) {
        this.items = items(api);
        this.fixtures = fixtures;
        this.requests = requests;
        this.links = links;
    }

    /** Returns {@code true} if the operation makes new things in a collection, and does not act on one thing. */
    boolean isCreate(DeclaredOperation operation) {
        return operation.method().equals(Method.POST)
                && !itemsOf(operation.path().toString()).isEmpty();
    }

    /** Returns the id of the latest thing at an item path, below what these values name. */
    Optional<String> id(ItemPath item, Map<String, String> parents) {
        return Optional.ofNullable(latest.get(item.item()))
                .filter(created -> parents.entrySet().stream()
                        .allMatch(parent ->
                                parent.getValue().equals(created.values().get(parent.getKey()))))
                .map(created -> created.values().get(item.parameter()));
    }

    /** Returns {@code true} if these values name the latest thing at an item path. */
    boolean isLatest(ItemPath item, Map<String, String> values) {
        Created created = latest.get(item.item());
        return created != null && created.values().equals(values);
    }

    /** Takes note of what the answer to a create, sent at {@code asked}, tells of the new thing. */
    void add(DeclaredOperation create, Exchange exchange, Map<String, String> pathValues, String identity, long asked) {
        made(create, exchange, pathValues, identity)
                .filter(one -> isNew(one, exchange, asked))
                .ifPresent(one -> {
                    latest.put(one.item(), one);
                    undeleted.add(one);
                });
    }

    /** Takes note of what somebody else made, which is to be deleted, and nothing is built on. */
    void addForeign(
            DeclaredOperation create, Exchange exchange, Map<String, String> pathValues, String identity, long asked) {
        made(create, exchange, pathValues, identity)
                .filter(one -> isNew(one, exchange, asked))
                .ifPresent(undeleted::add);
    }

    private boolean isNew(Created one, Exchange create, long asked) {
        List<ItemPath> items = ItemPath.of(one.item());
        String parameter = items.get(items.size() - 1).parameter();
        boolean known = undeleted.holds(one.item(), one.values());
        boolean given = fixtures.of(parameter, one.item())
                .equals(Optional.ofNullable(one.values().get(parameter)));
        boolean isNew = foreign.isNew(one, create, asked, known, given);
        if (!isNew) {
            remove(one.item(), one.values());
        }
        return isNew;
    }

    /** Takes note of what the answer to a read shows of things that creates may name. */
    void noteShown(DeclaredOperation read, Exchange exchange, Map<String, String> pathValues) {
        String path = read.path().toString();
        List<ItemPath> above = ItemPath.of(path);
        if (!above.isEmpty() && above.get(above.size() - 1).item().equals(path)) {
            foreign.noteShown(path, pathValues);
        }
        for (PathTemplate item : itemsOf(path)) {
            List<ItemPath> parts = ItemPath.of(item.toString());
            String parameter = parts.get(parts.size() - 1).parameter();
            for (String id : Listing.of(exchange).ids(parameter)) {
                Map<String, String> values = new LinkedHashMap<>(pathValues);
                values.put(parameter, id);
                foreign.noteShown(item.toString(), values);
            }
        }
    }

    /** Returns {@code true} if a create of things at an item path named something that it did not make. */
    boolean spares(String item) {
        return foreign.spares(item);
    }

    /** Returns what was named as created and is left alone, with the reason. */
    List<String> sparedNotes() {
        return foreign.notes();
    }

    private Optional<Created> made(
            DeclaredOperation create, Exchange exchange, Map<String, String> pathValues, String identity) {
        for (PathTemplate item : itemsOf(create.path().toString())) {
            List<ItemPath> items = ItemPath.of(item.toString());
            ItemPath path = items.get(items.size() - 1);
            Optional<String> id = links.id(create, exchange, pathValues, path)
                    .or(() -> fromLocation(exchange, item, path))
                    .or(() -> IdMembers.ofCreated(exchange, path.parameter()));
            if (id.isPresent()) {
                Map<String, String> values = new LinkedHashMap<>(pathValues);
                values.put(path.parameter(), id.get());
                return Optional.of(new Created(item.toString(), values, identity));
            }
        }
        return Optional.empty();
    }

    /** Takes note of something put where nothing was; {@code usable} if others may build on it. */
    void addPut(Created created, boolean usable) {
        undeleted.addOnce(created);
        if (usable) {
            latest.put(created.item(), created);
        }
    }

    /** Forgets what was deleted. */
    void remove(String item, Map<String, String> values) {
        latest.computeIfPresent(item, (path, created) -> created.values().equals(values) ? null : created);
        undeleted.remove(item, values);
    }

    /** Forgets which is the latest thing at an item path, but not to delete it; returns {@code false} if there was none. */
    boolean lose(String item) {
        return latest.remove(item) != null;
    }

    /** Returns what is still to be deleted, the last created first. */
    List<Created> leftOver() {
        return undeleted.lastFirst();
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
        return items.getOrDefault(collection, List.of());
    }

    private static Map<String, List<PathTemplate>> items(DeclaredApi api) {
        Map<String, List<PathTemplate>> items = new HashMap<>();
        api.operations().stream().map(DeclaredOperation::path).distinct().forEach(path -> {
            List<ItemPath> parts = ItemPath.of(path.toString());
            ItemPath last = parts.isEmpty() ? null : parts.get(parts.size() - 1);
            if (last != null && last.item().equals(path.toString())) {
                items.computeIfAbsent(last.collection(), collection -> new ArrayList<>())
                        .add(path);
            }
        });
        return items;
    }
}
