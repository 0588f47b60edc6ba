package dev.statusquo.crawl.report;

import dev.statusquo.crawl.Shard;
import dev.statusquo.crawl.baseline.RuleSet;
import dev.statusquo.crawl.run.Conventions;
import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.rule.Severity;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the report of a shard says besides, so that it can be merged with the others: whatever the judgement of the whole run needs
 * and one part of it cannot know.
 *
 * @param shard which part it is
 * @param split what all shards have to agree on
 * @param places the places of its cases in the plan of the whole, by their keys; of those judged in the end there is none
 * @param api what is declared
 * @param documents the documents as the contract class names them, such as {@code classpath:openapi.yaml}
 * @param rules what breaking each rule does, by its id
 * @param ruleSet the rules and probes in force
 * @param conventions what the project has settled
 * @param gates what the whole is held to
 * @param silence why the service was taken for dead, empty if it was not
 */
public record ShardPart(
        Shard shard,
        Whole split,
        Map<String, Integer> places,
        DeclaredApi api,
        List<String> documents,
        Map<String, Severity> rules,
        RuleSet ruleSet,
        Conventions conventions,
        Gates gates,
        String silence) {

    public ShardPart {
        places = Map.copyOf(places);
        documents = List.copyOf(documents);
        rules = Map.copyOf(rules);
    }

    /** Returns the same of a run whose service was taken for dead for this reason; empty for one that was not. */
    public ShardPart silenced(String reason) {
        return new ShardPart(shard, split, places, api, documents, rules, ruleSet, conventions, gates, reason);
    }

    /**
     * The plan of all shards.
     *
     * @param plan the same for the same cases in the same order
     * @param cases how many cases all shards have together, without those judged in the end
     * @param selection the settings that choose among the cases, empty for none
     * @param unwanted the cases that these settings leave out
     */
    public record Whole(String plan, int cases, String selection, List<CaseName> unwanted) {

        public Whole {
            unwanted = List.copyOf(unwanted);
        }
    }

    /** A case that was not run. */
    public record CaseName(String key, String operation, String probe) {}

    /**
     * What the whole is held to.
     *
     * @param baseline the file of the baseline
     * @param label the contract class where several share the baseline, else empty
     * @param coverage the least percentage of declared statuses that have to be asserted, empty for none
     * @param excused reasons of those that need not, by cell, such as {@code GET /orders 503}
     */
    public record Gates(String baseline, String label, Optional<Integer> coverage, Map<String, String> excused) {

        public Gates {
            excused = Map.copyOf(excused);
        }
    }
}
