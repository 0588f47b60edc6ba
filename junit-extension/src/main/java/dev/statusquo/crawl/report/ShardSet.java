package dev.statusquo.crawl.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The reports of all shards of one crawl, each once, in the order of their numbers. */
record ShardSet(List<ShardReport> reports) {

    private static final String SAME = "; merge the shards of one run of one commit";

    /** Returns the set of these reports, or throws with the file that does not belong to it. */
    static ShardSet of(List<ShardReport> reports) {
        ShardReport first = reports.get(0);
        reports.forEach(other -> {
            same(first, other, "contract", one -> one.result().contract());
            same(first, other, "total", one -> one.part().shard().total());
        });
        ShardReport[] byNumber = new ShardReport[first.part().shard().total()];
        for (ShardReport one : reports) {
            int place = one.part().shard().number() - 1;
            if (byNumber[place] != null) {
                throw new MergeException(
                        one.file(),
                        "is shard " + one.part().shard() + ", and so is " + byNumber[place].file()
                                + "; give one of the two");
            }
            byNumber[place] = one;
        }
        List<String> missing = IntStream.range(0, byNumber.length)
                .filter(place -> byNumber[place] == null)
                .mapToObj(place -> (place + 1) + "/" + byNumber.length)
                .toList();
        if (!missing.isEmpty()) {
            throw new MergeException("missing: shard " + String.join(", ", missing) + " of "
                    + first.result().contract() + "; given were "
                    + reports.stream().map(one -> one.file().toString()).collect(Collectors.joining(", ")));
        }
        ShardSet set = new ShardSet(List.of(byNumber));
        set.requireOnePlan();
        return set;
    }

    private void requireOnePlan() {
        ShardReport first = reports.get(0);
        Map<Integer, ShardReport> owners = new HashMap<>();
        for (ShardReport one : reports) {
            same(first, one, "profile", other -> other.result().profile());
            same(first, one, "rule set", other -> other.part().ruleSet().version());
            same(first, one, "severities", other -> other.part().rules());
            same(first, one, "selection", other -> other.part().split().selection());
            same(first, one, "plan", other -> other.part().split().plan());
            same(first, one, "conventions", other -> other.part().conventions());
            one.part().places().forEach((key, place) -> {
                ShardReport other = owners.putIfAbsent(place, one);
                if (other != null) {
                    throw new MergeException(
                            one.file(),
                            "has the case " + key + ", which " + other.file() + " has too; give all shards the same "
                                    + "statusquo.shard.durations, or none");
                }
            });
        }
        int all = first.part().split().cases();
        if (owners.size() != all) {
            throw new MergeException("of " + all + " cases " + (all - owners.size()) + " are in no report, neither in "
                    + names() + "; give all shards the same statusquo.shard.durations, or none");
        }
    }

    private String names() {
        List<String> names = new ArrayList<>();
        reports.forEach(one -> names.add(one.file().toString()));
        return String.join(" nor in ", names);
    }

    private static void same(ShardReport first, ShardReport other, String what, Function<ShardReport, Object> part) {
        Object wanted = part.apply(first);
        Object held = part.apply(other);
        if (!held.equals(wanted)) {
            boolean told = held instanceof String || held instanceof Number;
            throw new MergeException(
                    other.file(),
                    "is of another " + what + (told ? " ('" + held + "')" : "") + " than " + first.file()
                            + (told ? " ('" + wanted + "')" : "") + SAME);
        }
    }

    /** Returns what all of them agree on. */
    ShardPart part() {
        return reports.get(0).part();
    }
}
