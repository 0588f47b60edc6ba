package dev.statusquo.crawl;

import dev.statusquo.crawl.probe.Positive.Working;
import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.crawl.spec.DeclaredLink;
import dev.statusquo.crawl.spec.DeclaredOperation;
import dev.statusquo.crawl.spec.DeclaredResponse;
import dev.statusquo.exchange.Exchange;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The links of a document: which answers name the things that paths of other operations need. */
final class Links {

    private final List<Link> links = new ArrayList<>();

    Links(DeclaredApi api) {
        for (DeclaredOperation source : api.operations()) {
            for (DeclaredResponse response : source.responses()) {
                for (DeclaredLink link : response.links()) {
                    api.operations().stream()
                            .filter(target ->
                                    leadsTo(link, target) && !target.key().equals(source.key()))
                            .forEach(target -> links.add(new Link(source, target, link.parameters())));
                }
            }
        }
    }

    private record Link(DeclaredOperation source, DeclaredOperation target, Map<String, String> parameters) {

        boolean names(ItemPath item) {
            String path = target.path().toString();
            boolean below = path.equals(item.item()) || path.startsWith(item.item() + "/");
            return below && expression(item) != null;
        }

        /** Names may say where a parameter is, as in {@code path.id}. */
        @Nullable
        String expression(ItemPath item) {
            return parameters.getOrDefault("path." + item.parameter(), parameters.get(item.parameter()));
        }
    }

    private static boolean leadsTo(DeclaredLink link, DeclaredOperation target) {
        return link.operationId().isEmpty()
                ? link.operationRef().equals("#" + target.pointer())
                : link.operationId().equals(target.operationId());
    }

    /** Returns the operations whose answers name the item. */
    List<DeclaredOperation> sourcesOf(ItemPath item) {
        return links.stream()
                .filter(link -> link.names(item))
                .map(Link::source)
                .distinct()
                .toList();
    }

    /** Returns the id of the item that an answer of an operation links to. */
    Optional<String> id(DeclaredOperation source, Exchange exchange, Map<String, String> pathValues, ItemPath item) {
        return links.stream()
                .filter(link -> link.source().equals(source) && link.names(item))
                .flatMap(link ->
                        RuntimeExpression.value(String.valueOf(link.expression(item)), exchange, pathValues).stream())
                .findFirst();
    }

    /** Returns the id of the item that the answer to a request that worked links to. */
    Optional<String> id(DeclaredOperation source, Working working, ItemPath item) {
        return id(source, working.exchange(), working.pathValues(), item);
    }
}
