package dev.statusquo.crawl;

import dev.statusquo.crawl.spec.DeclaredHeader;
import dev.statusquo.crawl.spec.DeclaredOperation;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.HeaderField;
import dev.statusquo.header.Challenge;
import dev.statusquo.header.RateLimitFieldName;
import dev.statusquo.header.RateLimitGeneration;
import dev.statusquo.header.RateLimitReset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads what clients go by in a header section. */
final class ContractFields {

    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_REALM = 100;
    private static final int MOST = 20;
    private static final Map<String, String> ALWAYS = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    static {
        List.of(
                        "Accept",
                        "Accept-Patch",
                        "Allow",
                        "Content-Range",
                        "Deprecation",
                        "ETag",
                        "Link",
                        "Location",
                        "Preference-Applied",
                        "Retry-After",
                        "Sunset",
                        "WWW-Authenticate")
                .forEach(name -> ALWAYS.put(name, name));
    }

    private ContractFields() {}

    /** Returns what clients go by; {@code operation} is the one that answered, null for none that is declared. */
    static SeenFields of(Exchange exchange, @Nullable DeclaredOperation operation) {
        Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        Set<String> limits = new TreeSet<>();
        for (HeaderField line : exchange.headers().lines()) {
            String known = ALWAYS.get(line.name());
            if (known != null) {
                names.add(known);
            } else if (isOfRateLimits(line.name()) && names.size() < MOST) {
                names.add(line.name());
                limits.add(encoding(line));
            }
        }
        if (operation != null) {
            addRequired(names, exchange, operation);
        }
        List<SeenChallenge> challenges = exchange.status().code() == 401 ? challenges(exchange) : List.of();
        return names.isEmpty()
                ? SeenFields.NONE
                : new SeenFields(List.copyOf(names), challenges, String.join(", ", limits));
    }

    private static void addRequired(Set<String> names, Exchange exchange, DeclaredOperation operation) {
        operation.response(exchange.status()).ifPresent(response -> {
            for (DeclaredHeader header : response.headers()) {
                if (header.required()
                        && names.size() < 2 * MOST
                        && exchange.headers().first(header.name()).isPresent()) {
                    names.add(header.name());
                }
            }
        });
    }

    private static boolean isOfRateLimits(String name) {
        return name.length() <= LONGEST_NAME
                && (containsIgnoringCase(name, "ratelimit") || containsIgnoringCase(name, "rate-limit"));
    }

    private static boolean containsIgnoringCase(String text, String part) {
        for (int i = 0; i + part.length() <= text.length(); i++) {
            if (text.regionMatches(true, i, part, 0, part.length())) {
                return true;
            }
        }
        return false;
    }

    /** Returns the name in lower case, with the encoding of its value where services differ in that. */
    private static String encoding(HeaderField line) {
        String name = line.name().toLowerCase(Locale.ROOT);
        Optional<RateLimitGeneration> generation = RateLimitGeneration.of(name, line.value());
        if (generation.isPresent() && generation.get() != RateLimitGeneration.SEPARATE_FIELDS) {
            return name + " as " + words(generation.get());
        }
        boolean reset = RateLimitFieldName.of(name)
                .filter(parts -> parts.part() == RateLimitFieldName.Part.RESET)
                .isPresent();
        return reset
                ? name
                        + RateLimitReset.parse(line.value())
                                .value()
                                .map(read -> " in " + words(read.encoding()))
                                .orElse("")
                : name;
    }

    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static List<SeenChallenge> challenges(Exchange exchange) {
        List<SeenChallenge> seen = new ArrayList<>();
        List<Challenge> challenges = Challenge.parseList(exchange.headers().values("WWW-Authenticate"))
                .value()
                .orElse(List.of());
        for (Challenge challenge : challenges.subList(0, Math.min(MOST, challenges.size()))) {
            seen.add(new SeenChallenge(
                    Observer.cut(challenge.scheme(), LONGEST_NAME),
                    Observer.cut(challenge.parameter("realm").orElse(""), LONGEST_REALM)));
        }
        return seen;
    }
}
