package dev.statusquo.crawl.probe.input;

import dev.statusquo.crawl.data.FaultyBody;
import dev.statusquo.crawl.data.RequestDraft;
import dev.statusquo.crawl.data.SingleFaults;
import dev.statusquo.crawl.spec.MediaContent;
import dev.statusquo.error.schema.JsonPointer;
import dev.statusquo.error.schema.JsonValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which faults to try of all those that the fields of one content can have: each field has one at least, and each kind of fault,
 * such as {@code missing} or {@code too long}, stands somewhere. All of both would be too many requests.
 */
final class FieldFaults {

    private static final int MOST_VARIANTS = 400;
    private static final int MOST_TRIED = 10;

    private FieldFaults() {}

    /** Returns the one fault of a draft's content with this label, made alone; empty if there is no such. */
    static Optional<FaultyBody> labelled(RequestDraft draft, String label) {
        FaultyBody nothing = new FaultyBody(JsonPointer.root(), "null", JsonValue.ofNull());
        if (draft.content().filter(MediaContent::isJson).isEmpty()) {
            return Optional.empty();
        }
        return nothing.label().equals(label)
                ? Optional.of(nothing)
                : SingleFaults.labelled(draft.content().get().schema(), draft.body(), label);
    }

    /** Returns every fault of a draft's content as a whole and of its members. */
    static List<FaultyBody> all(RequestDraft draft) {
        if (draft.content().filter(MediaContent::isJson).isEmpty()) {
            return List.of();
        }
        List<FaultyBody> variants =
                new ArrayList<>(SingleFaults.ofMembers(draft.content().get().schema(), draft.body(), MOST_VARIANTS));
        boolean allowsNull =
                draft.content().get().schema().violations(JsonValue.ofNull()).isEmpty();
        if (!allowsNull) {
            variants.add(new FaultyBody(JsonPointer.root(), "null", JsonValue.ofNull()));
        }
        return variants;
    }

    /** Returns the ones of all faults to try, in their order. */
    static List<FaultyBody> tried(List<FaultyBody> all) {
        Set<String> required = all.stream()
                .filter(variant -> variant.fault().equals("missing"))
                .map(FaultyBody::subject)
                .collect(Collectors.toSet());
        List<FaultyBody> telling =
                all.stream().filter(variant -> isTelling(variant, required)).toList();
        Set<FaultyBody> chosen = new HashSet<>();
        Map<String, Integer> kinds = new HashMap<>();
        Map<String, List<FaultyBody>> byField = new LinkedHashMap<>();
        telling.forEach(variant -> byField.computeIfAbsent(variant.subject(), field -> new ArrayList<>())
                .add(variant));
        byField.values().stream()
                .map(variants -> rarest(variants, kinds))
                .limit(MOST_TRIED)
                .forEach(chosen::add);
        telling.stream()
                .filter(variant -> !kinds.containsKey(variant.fault()))
                .limit(Math.max(0, MOST_TRIED - chosen.size()))
                .forEach(variant -> {
                    if (kinds.merge(variant.fault(), 1, Integer::sum) == 1) {
                        chosen.add(variant);
                    }
                });
        return telling.stream().filter(chosen::contains).toList();
    }

    private static FaultyBody rarest(List<FaultyBody> variants, Map<String, Integer> kinds) {
        FaultyBody rarest = variants.get(0);
        for (FaultyBody variant : variants) {
            if (kinds.getOrDefault(variant.fault(), 0) < kinds.getOrDefault(rarest.fault(), 0)) {
                rarest = variant;
            }
        }
        kinds.merge(rarest.fault(), 1, Integer::sum);
        return rarest;
    }

    /** Many services take null for a member that may be left out, and mean no harm. */
    private static boolean isTelling(FaultyBody variant, Set<String> required) {
        return !variant.fault().equals("null")
                || variant.at().tokens().isEmpty()
                || required.contains(variant.subject());
    }
}
