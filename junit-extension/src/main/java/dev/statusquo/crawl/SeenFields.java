package dev.statusquo.crawl;

import java.util.List;

/**
 * What clients go by in a header section.
 *
 * @param names the names of the fields that belong to the contract, sorted, each once: those that tell a client what to do next, and
 *     those that the document requires
 * @param challenges the challenges of a 401, in their order; none where they cannot be read
 * @param rateLimit the fields of rate limits in use with their encodings, such as {@code x-ratelimit-reset in delta seconds},
 *     sorted and joined by a comma; empty for none
 */
public record SeenFields(List<String> names, List<SeenChallenge> challenges, String rateLimit) {

    /** What an answer has without any such field. */
    public static final SeenFields NONE = new SeenFields(List.of(), List.of(), "");

    public SeenFields {
        names = List.copyOf(names);
        challenges = List.copyOf(challenges);
    }
}
