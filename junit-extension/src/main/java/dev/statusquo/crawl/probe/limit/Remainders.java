package dev.statusquo.crawl.probe.limit;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.HeaderField;
import dev.statusquo.header.RateLimit;
import dev.statusquo.header.RateLimitFieldName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What an answer says is left of limits, in fields of any generation. */
final class Remainders {

    private Remainders() {}

    /** Returns what is left by the name of the field or of the policy; what cannot be read is not there. */
    static Map<String, Long> of(Exchange exchange) {
        Map<String, Long> left = new HashMap<>();
        for (HeaderField field : exchange.headers()) {
            Optional<RateLimitFieldName> name = RateLimitFieldName.of(field.name());
            if (name.filter(one -> one.part() == RateLimitFieldName.Part.REMAINING)
                    .isPresent()) {
                number(field.value()).ifPresent(value -> left.put(field.name(), value));
            }
        }
        List<String> lines = exchange.headers().values("RateLimit");
        if (!lines.isEmpty()) {
            RateLimit.parse(lines)
                    .value()
                    .ifPresent(limits -> limits.limits()
                            .forEach(limit -> left.put("RateLimit \"" + limit.policy() + "\"", limit.remaining())));
        }
        return left;
    }

    private static Optional<Long> number(String text) {
        boolean plain = !text.isEmpty() && text.length() <= 18 && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return plain ? Optional.of(Long.parseLong(text)) : Optional.empty();
    }
}
