package dev.statusquo.crawl;

import dev.statusquo.crawl.probe.Positive.Working;
import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.crawl.spec.DeclaredLink;
import dev.statusquo.crawl.spec.DeclaredOperation;
import dev.statusquo.crawl.spec.DeclaredResponse;
import dev.statusquo.exchange.Exchange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The links of a document: which answers name the things that paths of other operations need. */
final class Links {

    /** What no pointer begins with. */
    private static final String ID = "id ";

    /** The links by each item that they lead to or below, in the order declared. */
    private final Map<String, List<Link>> byItem = new HashMap<>();

    Links(DeclaredApi api) {
        Map<String, List<DeclaredOperation>> targets = targets(api);
        for (DeclaredOperation source : api.operations()) {
            for (DeclaredResponse response : source.responses()) {
                for (DeclaredLink link : response.links()) {
                    targets.getOrDefault(aim(link), List.of()).stream()
                            .filter(target -> !target.key().equals(source.key()))
                            .forEach(target -> add(new Link(source, target, link.parameters())));
                }
            }
        }
    }

    /** Returns the operations by the two ways in which a link can say which one it leads to. */
    private static Map<String, List<DeclaredOperation>> targets(DeclaredApi api) {
        Map<String, List<DeclaredOperation>> targets = new HashMap<>();
        for (DeclaredOperation operation : api.operations()) {
            for (String name : List.of(ID + operation.operationId(), "#" + operation.pointer())) {
                targets.computeIfAbsent(name, unknown -> new ArrayList<>(1)).add(operation);
            }
        }
        return targets;
    }

    private static String aim(DeclaredLink link) {
        return link.operationId().isEmpty() ? link.operationRef() : ID + link.operationId();
    }

    private void add(Link link) {
        for (ItemPath item : ItemPath.of(link.target().path().toString())) {
            if (link.expression(item) != null) {
                byItem.computeIfAbsent(item.item(), unknown -> new ArrayList<>(1))
                        .add(link);
            }
        }
    }

    private record Link(DeclaredOperation source, DeclaredOperation target, Map<String, String> parameters) {

        /** Names may say where a parameter is, as in {@code path.id}. */
        @Nullable
        String expression(ItemPath item) {
            return parameters.getOrDefault("path." + item.parameter(), parameters.get(item.parameter()));
        }
    }

    private List<Link> leadingTo(ItemPath item) {
        return byItem.getOrDefault(item.item(), List.of());
    }

    /** Returns the operations whose answers name the item. */
    List<DeclaredOperation> sourcesOf(ItemPath item) {
        return leadingTo(item).stream().map(Link::source).distinct().toList();
    }

    /** Returns the id of the item that an answer of an operation links to. */
    Optional<String> id(DeclaredOperation source, Exchange exchange, Map<String, String> pathValues, ItemPath item) {
        return leadingTo(item).stream()
                .filter(link -> link.source().equals(source))
                .flatMap(link ->
                        RuntimeExpression.value(String.valueOf(link.expression(item)), exchange, pathValues).stream())
                .findFirst();
    }

    /** Returns the id of the item that the answer to a request that worked links to. */
    Optional<String> id(DeclaredOperation source, Working working, ItemPath item) {
        return id(source, working.exchange(), working.pathValues(), item);
    }
}
