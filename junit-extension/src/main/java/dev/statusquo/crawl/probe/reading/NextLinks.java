package dev.statusquo.crawl.probe.reading;

import dev.statusquo.crawl.spec.DeclaredOperation;
import dev.statusquo.crawl.spec.DeclaredSchema;
import dev.statusquo.crawl.spec.MediaContent;
import dev.statusquo.error.schema.JsonText;
import dev.statusquo.error.schema.JsonValue;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.Status;
import dev.statusquo.header.Link;
import dev.statusquo.header.UriReference;
import java.util.List;
import java.util.Optional;

/** Where a page says that the next one is: in {@code Link}, or in a member of its content that is known for it. */
final class NextLinks {

    private static final List<List<String>> MEMBERS = List.of(
            List.of("next"),
            List.of("links", "next"),
            List.of("links", "next", "href"),
            List.of("_links", "next"),
            List.of("_links", "next", "href"),
            List.of("paging", "next"),
            List.of("pagination", "next"),
            List.of("meta", "next"));

    private NextLinks() {}

    /** Returns {@code true} if the list declares that it links its pages. */
    static boolean areDeclared(DeclaredOperation read) {
        return read.response(Status.of(200))
                .filter(response -> response.headers().stream()
                                .anyMatch(header -> header.name().equalsIgnoreCase("Link"))
                        || response.contents().stream()
                                .filter(MediaContent::isJson)
                                .map(content -> content.schema().resolved())
                                .anyMatch(NextLinks::isLinked))
                .isPresent();
    }

    private static boolean isLinked(DeclaredSchema page) {
        return MEMBERS.stream()
                .anyMatch(path -> path.size() == 1
                        ? page.named("properties").containsKey(path.get(0))
                        : page.named("properties").containsKey(path.get(0))
                                && page.named("properties")
                                        .get(path.get(0))
                                        .resolved()
                                        .named("properties")
                                        .containsKey(path.get(1)));
    }

    /** Returns the absolute address of the next page, empty if there is none. */
    static Optional<UriReference> in(Exchange page) {
        Optional<UriReference> here = UriReference.parse(page.request().uri()).value();
        return here.flatMap(base -> linked(page).or(() -> told(page)).map(next -> next.resolve(base)));
    }

    private static Optional<UriReference> linked(Exchange page) {
        return Link.parseList(page.headers().values("Link")).value().stream()
                .flatMap(List::stream)
                .filter(link -> link.parameters()
                        .value("rel")
                        .filter("next"::equalsIgnoreCase)
                        .isPresent())
                .map(Link::target)
                .findFirst();
    }

    /** A cursor is no address: only what looks like one is followed. */
    private static Optional<UriReference> told(Exchange page) {
        JsonValue content = JsonText.of(page.body()).orAbsent();
        return MEMBERS.stream()
                .map(path -> at(content, path))
                .flatMap(value -> value.text().stream())
                .filter(text -> text.startsWith("/") || text.startsWith("http:") || text.startsWith("https:"))
                .flatMap(text -> UriReference.parse(text).value().stream())
                .findFirst();
    }

    private static JsonValue at(JsonValue content, List<String> path) {
        JsonValue at = content;
        for (String name : path) {
            at = at.get(name);
        }
        return at;
    }
}
