package dev.statusquo.crawl.report;

import java.nio.file.Path;

/** Reports cannot be merged: one of them is no report of a shard, or they do not belong together. */
final class MergeException extends RuntimeException {

    MergeException(Path file, String problem) {
        super(file + ": " + problem);
    }

    MergeException(String problem) {
        super(problem);
    }
}
