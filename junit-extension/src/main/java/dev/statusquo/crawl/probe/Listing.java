package dev.statusquo.crawl.probe;

import dev.statusquo.crawl.spec.DeclaredOperation;
import dev.statusquo.crawl.spec.Parameter;
import dev.statusquo.crawl.spec.ParameterPlace;
import dev.statusquo.crawl.spec.SpecFaultException;
import dev.statusquo.error.schema.JsonKind;
import dev.statusquo.error.schema.JsonText;
import dev.statusquo.error.schema.JsonValue;
import dev.statusquo.exchange.Exchange;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What a collection lists, as far as an answer shows it.
 *
 * @param elements the things listed
 * @param reason why this may not be all there is; empty if it is
 */
public record Listing(List<JsonValue> elements, String reason) {

    private static final int DEEPEST = 3;
    private static final int USUAL_SIZE = 100;
    private static final Set<String> SIZES =
            Set.of("limit", "size", "perpage", "pagesize", "maxresults", "top", "$top", "first", "count", "max");
    private static final Set<String> PAGES =
            Set.of("page", "offset", "cursor", "after", "before", "start", "skip", "$skip", "pagetoken", "marker");

    public Listing {
        elements = List.copyOf(elements);
    }

    /** Returns the read of the whole collection above what a request worked on, or of the one it worked on. */
    public static Listing read(Bench bench, DeclaredOperation list, Positive.Working working, String collectionUri) {
        if (list.parameters(ParameterPlace.QUERY).stream().anyMatch(Parameter::required)) {
            return new Listing(List.of(), "the list is one of what is searched for");
        }
        Optional<Parameter> size = list.parameters(ParameterPlace.QUERY).stream()
                .filter(parameter -> SIZES.contains(plain(parameter.name())))
                .findFirst();
        long most = size.map(Listing::most).orElse(Long.MAX_VALUE);
        String uri =
                collectionUri + size.map(one -> "?" + one.name() + "=" + most).orElse("");
        Exchange answer = ReadBack.at(uri, bench, working).look();
        if (!answer.status().isSuccess()) {
            return new Listing(List.of(), "the list was answered " + answer.status());
        }
        boolean paged = size.isEmpty()
                && list.parameters(ParameterPlace.QUERY).stream()
                        .anyMatch(parameter -> PAGES.contains(plain(parameter.name())));
        return of(answer, most, paged);
    }

    /** Returns what an answer lists. */
    public static Listing of(Exchange answer) {
        return of(answer, Long.MAX_VALUE, false);
    }

    private static Listing of(Exchange answer, long most, boolean paged) {
        JsonValue body = JsonText.of(answer.body()).orAbsent();
        List<JsonValue> arrays = new ArrayList<>();
        collect(body, 0, arrays);
        if (arrays.size() != 1) {
            return new Listing(List.of(), "the answer shows no list, or more than one");
        }
        List<JsonValue> elements = arrays.get(0).elements();
        boolean more = elements.size() >= most
                || answer.headers()
                        .combined("Link")
                        .filter(link -> link.contains("next"))
                        .isPresent()
                || promisesMore(body, elements.size(), 0);
        return new Listing(elements, more || paged ? "the list has pages" : "");
    }

    private static long most(Parameter parameter) {
        try {
            return parameter
                    .schema()
                    .resolved()
                    .keyword("maximum")
                    .number()
                    .map(Number::longValue)
                    .filter(maximum -> maximum > 0)
                    .map(maximum -> Math.min(maximum, USUAL_SIZE))
                    .orElse((long) USUAL_SIZE);
        } catch (SpecFaultException unusable) {
            return USUAL_SIZE;
        }
    }

    private static void collect(JsonValue value, int depth, List<JsonValue> arrays) {
        if (value.is(JsonKind.ARRAY)) {
            arrays.add(value);
        } else if (depth < DEEPEST) {
            value.names().stream()
                    .filter(name -> !name.equals("_links") && !name.equals("links"))
                    .forEach(name -> collect(value.get(name), depth + 1, arrays));
        }
    }

    /** Members such as {@code next}, {@code hasMore} and {@code total}, wherever they stand outside the list. */
    private static boolean promisesMore(JsonValue value, int size, int depth) {
        for (String name : value.names()) {
            JsonValue member = value.get(name);
            String plain = plain(name);
            boolean next = plain.startsWith("next") && !member.is(JsonKind.NULL);
            boolean has = plain.equals("hasmore") || plain.equals("hasnext") || plain.equals("more");
            boolean total = plain.startsWith("total")
                    && member.number().filter(count -> count.longValue() > size).isPresent();
            boolean last =
                    plain.equals("last") && member.bool().filter(yes -> !yes).isPresent();
            if (next && !member.text().filter(String::isEmpty).isPresent()
                    || has && member.bool().orElse(false)
                    || total
                    || last
                    || depth < DEEPEST && promisesMore(member, size, depth + 1)) {
                return true;
            }
        }
        return false;
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replace("_", "").replace("-", "");
    }

    /** Returns {@code true} if the list tells its things apart and all of it is seen. */
    public boolean isWhole() {
        return reason.isEmpty();
    }

    /** Returns {@code true} if a thing listed has this id, by the member that ids are in. */
    public boolean has(String id, String parameter) {
        return elements.stream()
                .anyMatch(element -> scalar(element)
                        .or(() -> IdMembers.idOf(element, parameter))
                        .filter(id::equals)
                        .isPresent());
    }

    /** Returns the ids of the things listed, by the member that ids are in. */
    public List<String> ids(String parameter) {
        return elements.stream()
                .flatMap(element -> scalar(element).or(() -> IdMembers.idOf(element, parameter)).stream())
                .toList();
    }

    /** Returns {@code true} if every thing listed tells its id. */
    public boolean tellsIds(String parameter) {
        return elements.stream()
                .allMatch(element -> scalar(element)
                        .or(() -> IdMembers.idOf(element, parameter))
                        .isPresent());
    }

    /** Returns {@code true} if the id stands anywhere in the list, be it as the end of a link. */
    public boolean mentions(String id) {
        return elements.stream().anyMatch(element -> mentions(element, id, 0));
    }

    private static boolean mentions(JsonValue value, String id, int depth) {
        if (scalar(value)
                .filter(text -> text.equals(id) || text.endsWith("/" + id))
                .isPresent()) {
            return true;
        }
        return depth < DEEPEST
                && (value.names().stream().anyMatch(name -> mentions(value.get(name), id, depth + 1))
                        || value.elements().stream().anyMatch(element -> mentions(element, id, depth + 1)));
    }

    private static Optional<String> scalar(JsonValue value) {
        return value.isInteger() ? Optional.of(value.toString()) : value.text();
    }
}
