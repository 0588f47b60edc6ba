package dev.statusquo.junit;

import dev.statusquo.crawl.CoverageGate;
import java.util.List;
import java.util.Optional;

/**
 * How the cases of a contract class are run.
 *
 * @param contract the name of the class
 * @param documents the documents as the class names them
 * @param concurrency how many cases may be under way at a time; with 1 each runs inside its own invocation
 * @param dryRun whether the plan is only listed
 * @param brief whether a case is short about what another one has told; not in a run of chosen cases
 * @param gate the coverage asked for, empty for none or for a run of chosen cases
 */
record RunMode(
        String contract,
        List<String> documents,
        int concurrency,
        boolean dryRun,
        boolean brief,
        Optional<CoverageGate> gate) {

    RunMode {
        documents = List.copyOf(documents);
    }
}
