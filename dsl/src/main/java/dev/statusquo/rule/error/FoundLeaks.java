package dev.statusquo.rule.error;

import dev.statusquo.error.Leak;
import dev.statusquo.error.Leaks;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.failure.Fact;
import dev.statusquo.rule.Verdict;
import java.util.List;
import java.util.Set;

/**
 * What a search of an exchange for leaks found, kept with the body so that the rules of all families search once.
 *
 * @param exchange the exchange that was searched: another one may share its body
 * @param leaks what was found
 */
record FoundLeaks(Exchange exchange, List<Leak> leaks) {

    /** Returns the verdict on the leaks of these kinds; the first is told in full, and its place without indexes is the subject. */
    static Verdict verdict(Exchange exchange, Set<String> ids, String problem) {
        for (Leak leak : in(exchange)) {
            if (ids.contains(leak.id())) {
                return Verdict.broken(
                                exchange.status() + " " + problem,
                                Fact.expected("nothing of the inside of the service"),
                                Fact.butWas(leak))
                        .about(withoutIndexes(leak.where()));
            }
        }
        return Verdict.kept();
    }

    private static List<Leak> in(Exchange exchange) {
        FoundLeaks found = exchange.body().read(FoundLeaks.class, body -> new FoundLeaks(exchange, Leaks.in(exchange)));
        return found.isOf(exchange) ? found.leaks : Leaks.in(exchange);
    }

    /** Returns whether just this exchange was searched; comparing two by their values would cost more than searching. */
    @SuppressWarnings("ReferenceEquality")
    private boolean isOf(Exchange other) {
        return exchange == other;
    }

    private static String withoutIndexes(String where) {
        if (!where.startsWith("/")) {
            return where;
        }
        StringBuilder text = new StringBuilder();
        for (String token : where.substring(1).split("/", -1)) {
            boolean index = !token.isEmpty() && token.chars().allMatch(c -> c >= '0' && c <= '9');
            text.append('/').append(index ? "*" : token);
        }
        return text.toString();
    }
}
