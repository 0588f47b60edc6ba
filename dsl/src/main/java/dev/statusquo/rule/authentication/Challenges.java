package dev.statusquo.rule.authentication;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.header.Challenge;
import dev.statusquo.header.Parsed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The challenges of a response. */
final class Challenges {

    /** What the parser of challenges says of a parameter that stands twice. */
    static final String REPEATED = "each parameter once in a challenge";

    private Challenges() {}

    /** Returns {@code true} if the word stands anywhere in the field, in any case: a look before the parser is asked. */
    static boolean speakOf(Exchange exchange, String word) {
        for (String line : exchange.headers().values("WWW-Authenticate")) {
            for (int i = 0; i <= line.length() - word.length(); i++) {
                if (line.regionMatches(true, i, word, 0, word.length())) {
                    return true;
                }
            }
        }
        return false;
    }

    static Parsed<List<Challenge>> parse(Exchange exchange) {
        return Challenge.parseList(exchange.headers().values("WWW-Authenticate"));
    }

    /** Returns the challenges, null if they cannot be read: null rather than empty, so that a loop over them stays one. */
    static @Nullable List<Challenge> of(Exchange exchange) {
        return parse(exchange).value().orElse(null);
    }
}
