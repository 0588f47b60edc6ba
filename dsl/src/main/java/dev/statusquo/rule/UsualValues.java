package dev.statusquo.rule;

import dev.statusquo.header.CacheControl;
import dev.statusquo.header.HttpDate;
import dev.statusquo.header.Location;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/** Values that no rule on their field alone has anything to say of, as most values are: told at a glance, nothing is made of them. */
final class UsualValues {

    private static final Map<String, Predicate<String>> BY_NAME = Map.of(
            "cache-control", CacheControl::isPlain,
            "content-type", "application/json"::equals,
            "date", HttpDate::isPlain,
            "last-modified", HttpDate::isPlain,
            "location", Location::isPlain);

    private UsualValues() {}

    /** Returns what tells the usual values of a field; of one that is not known here no value is usual. */
    static Predicate<String> of(String name) {
        return BY_NAME.getOrDefault(name.toLowerCase(Locale.ROOT), value -> false);
    }
}
