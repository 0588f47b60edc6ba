package dev.statusquo.crawl;

import dev.statusquo.crawl.probe.IdMembers;
import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.crawl.spec.DeclaredOperation;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What others created and the service tells of: by links first, then by what a collection lists. Safe for several threads. */
final class ListedThings {

    private final DeclaredApi api;
    private final Links links;
    /** By item path the id that was found below each thing, by the values that name it. */
    private final Map<String, Map<Map<String, String>, String>> listed = new ConcurrentHashMap<>();

    private final Set<String> inSearch = ConcurrentHashMap.newKeySet();

    ListedThings(DeclaredApi api, Links links) {
        this.api = api;
        this.links = links;
    }

    /** Returns the id of something at an item path, below what these values name. */
    Optional<String> id(ItemPath item, Map<String, String> parents, Positives positives) {
        return linked(item, positives).or(() -> listed(item, parents, positives));
    }

    /** Forgets what was deleted. */
    void remove(String item, Map<String, String> values) {
        listed.getOrDefault(item, Map.of()).values().removeIf(values::containsValue);
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

    private Optional<String> listed(ItemPath item, Map<String, String> parents, Positives positives) {
        Optional<DeclaredOperation> list = api.operation("GET " + item.collection());
        Map<Map<String, String>, String> below =
                listed.computeIfAbsent(item.item(), unknown -> new ConcurrentHashMap<>());
        Map<String, String> above = Map.copyOf(parents);
        String known = below.get(above);
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
            id.ifPresent(value -> below.put(above, value));
            return id;
        } finally {
            inSearch.remove("GET " + item.item());
        }
    }
}
