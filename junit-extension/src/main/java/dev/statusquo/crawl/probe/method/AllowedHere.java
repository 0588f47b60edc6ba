package dev.statusquo.crawl.probe.method;

import dev.statusquo.crawl.probe.Bench;
import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.crawl.spec.DeclaredOperation;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.Request;
import dev.statusquo.failure.Fact;
import dev.statusquo.header.AllowedMethods;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What every answer with Allow is asked, be it a 405 or one to OPTIONS: the list is that of the document. */
final class AllowedHere {

    static final RuleInfo INFO = new RuleInfo(
            "allow-lists-what-is-declared",
            Requirement.CONVENTION,
            new Citation("OpenAPI Specification 3.1", "4.8.9"),
            "Allow lists the methods that the document declares for the path",
            "A client picks its next method from Allow. One that is not declared, or missing there, leads it astray.",
            "Build Allow from the routes, and declare every route.");

    private static final Set<String> IMPLIED = Set.of("HEAD", "OPTIONS", "TRACE");

    private AllowedHere() {}

    /** Returns the operations of each declared path, in their order. */
    static Map<String, List<DeclaredOperation>> paths(DeclaredApi api) {
        Map<String, List<DeclaredOperation>> paths = new LinkedHashMap<>();
        api.operations()
                .forEach(one -> paths.computeIfAbsent(one.path().toString(), path -> new ArrayList<>())
                        .add(one));
        return paths;
    }

    /** Returns the methods of all templates that a request's path fits. */
    static Set<String> declared(Bench bench, Request request) {
        String below = bench.belowBase(request);
        return bench.api().pathsFitting(below).stream()
                .flatMap(path -> bench.api().operationsOf(path).stream())
                .map(one -> one.method().token())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Adds a finding about the last exchange if its Allow is another list; a list that denies itself is a response rule's matter. */
    static void compare(Bench bench, Exchange exchange, Set<String> declared) {
        List<String> lines = exchange.headers().values("Allow");
        AllowedMethods.parse(lines).value().filter(allowed -> !lines.isEmpty()).ifPresent(allowed -> {
            Set<String> listed = new TreeSet<>(allowed.methods());
            boolean deniesItself = exchange.status().code() == 405
                    && listed.contains(exchange.method().token());
            listed.removeAll(IMPLIED);
            Set<String> wanted = new TreeSet<>(declared);
            wanted.removeAll(IMPLIED);
            if (!listed.equals(wanted) && !deniesItself) {
                bench.also(
                        INFO,
                        Verdict.broken(
                                exchange.status().code() + " lists other methods than the document",
                                Fact.expected("Allow: " + String.join(", ", declared)
                                        + " (HEAD and OPTIONS may stand there too)"),
                                Fact.butWas("Allow: " + String.join(", ", lines))));
            }
        });
    }
}
