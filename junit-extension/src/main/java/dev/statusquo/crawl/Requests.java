package dev.statusquo.crawl;

import dev.statusquo.crawl.data.BaseAddress;
import dev.statusquo.crawl.data.Breadth;
import dev.statusquo.crawl.data.Renewal;
import dev.statusquo.crawl.data.RequestDraft;
import dev.statusquo.crawl.data.UnknownIds;
import dev.statusquo.crawl.data.ValueGenerator;
import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.crawl.spec.DeclaredOperation;
import dev.statusquo.crawl.spec.ParameterPlace;
import dev.statusquo.exchange.Method;
import dev.statusquo.exchange.Request;
import dev.statusquo.failure.Printable;
import dev.statusquo.header.UriReference;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** Makes requests from declarations: new data each time, in a sequence that the seed decides. */
final class Requests {

    private final BaseAddress base;
    private final List<String> basePaths;
    private final ValueGenerator values;
    private final UnknownIds unknownIds;
    private final AtomicInteger used = new AtomicInteger();
    private final Map<String, AtomicInteger> sequences = new ConcurrentHashMap<>();
    private final Set<String> remarks = new ConcurrentSkipListSet<>();

    Requests(DeclaredApi api, String baseUrl, long seed) {
        this.base = BaseAddress.of(baseUrl, api.servers());
        this.basePaths = Stream.concat(
                        Stream.of(base.toString()), api.operations().stream().map(base::of))
                .distinct()
                .map(Requests::pathOf)
                .filter(path -> !path.isEmpty())
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
        this.values = ValueGenerator.seeded(seed);
        this.unknownIds = UnknownIds.seeded(seed);
    }

    /** Returns a valid request with values not used before, its path made of these. */
    RequestDraft draft(DeclaredOperation operation, Map<String, String> pathValues, Breadth breadth) {
        RequestDraft draft = RequestDraft.of(operation, nextValues(operation).breadth(breadth));
        draft.remarks().forEach(remark -> remarks.add(operation.key() + ": " + remark));
        return at(draft, pathValues);
    }

    /** Returns a request like one that worked, with values not used before, its path made of these. */
    RequestDraft like(Renewal worked, Map<String, String> pathValues) {
        return at(worked.with(nextValues(worked.draft().operation())), pathValues);
    }

    private ValueGenerator nextValues(DeclaredOperation operation) {
        return values.variation(sequences
                .computeIfAbsent(sequence(operation), name -> new AtomicInteger())
                .getAndIncrement());
    }

    private static RequestDraft at(RequestDraft draft, Map<String, String> pathValues) {
        RequestDraft placed = draft;
        for (Map.Entry<String, String> value : pathValues.entrySet()) {
            placed = placed.withPathValue(value.getKey(), value.getValue());
        }
        return placed;
    }

    /** What is created in a collection and what is put there share their numbers, so that neither takes the other's values. */
    private static String sequence(DeclaredOperation operation) {
        String path = operation.path().toString();
        List<ItemPath> items = ItemPath.of(path);
        boolean item = !operation.method().isSafe()
                && !items.isEmpty()
                && items.get(items.size() - 1).item().equals(path);
        return item
                ? items.get(items.size() - 1).collection()
                : operation.method().equals(Method.POST) ? path : operation.key();
    }

    /** Returns what is odd about declarations that requests were made from, such as examples that do not fit their schema. */
    List<String> remarks() {
        return List.copyOf(remarks);
    }

    /**
     * Returns a draft as it is sent, without credentials, asking for what the operation declares to send.
     *
     * @throws NotRunException if a value in its path would lead to another path: an id of {@code ..}, by whomever it was chosen
     */
    Request bare(RequestDraft draft) {
        Request request = draft.toRequest(base);
        if (hasDotSegment(request.path())) {
            throw new NotRunException("not sent: " + Printable.line(request.path(), 200)
                    + " has a segment of dots, which leads to another path");
        }
        return request.headers().contains("Accept")
                ? request
                : request.withHeader("Accept", "application/json, */*;q=0.8");
    }

    /** Returns a draft with an id that nothing has. */
    Optional<RequestDraft> unknown(RequestDraft draft, String parameter, String known) {
        return draft.operation()
                .parameter(ParameterPlace.PATH, parameter)
                .flatMap(declared -> unknownIds.unknown(declared, known))
                .map(id -> draft.withPathValue(parameter, id));
    }

    /** Returns an id for a parameter that nothing has and that was not returned before, empty if none can be made up. */
    Optional<String> unused(DeclaredOperation operation, String parameter) {
        return operation
                .parameter(ParameterPlace.PATH, parameter)
                .flatMap(declared -> unknownIds.unused(declared, used.getAndIncrement()));
    }

    /** Returns the absolute URI of a path below the base URL. */
    String uri(String path) {
        return base + path;
    }

    /** Returns a path as templates write it, without that of the base URL or of a declared server. */
    String belowBase(String path) {
        return basePaths.stream()
                .filter(base -> path.startsWith(base + "/"))
                .findFirst()
                .map(base -> path.substring(base.length()))
                .orElse(path);
    }

    private static boolean hasDotSegment(String path) {
        return (path.contains("/.") || path.contains("/%2"))
                && Stream.of(path.split("/", -1))
                        .filter(segment -> segment.length() <= "%2e%2e".length())
                        .map(segment -> segment.toLowerCase(Locale.ROOT).replace("%2e", "."))
                        .anyMatch(segment -> segment.equals(".") || segment.equals(".."));
    }

    private static String pathOf(String address) {
        return UriReference.parse(address).value().map(UriReference::path).orElse("");
    }
}
