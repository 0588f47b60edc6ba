package dev.statusquo.error;

import java.util.List;
import java.util.stream.Stream;

/** All patterns of text. Built once, when first used. */
final class LeakPatterns {

    private static final List<LeakPattern> ALL = Stream.of(
                    StackTracePatterns.all(),
                    DatabasePatterns.all(),
                    InfrastructurePatterns.all(),
                    SecretPatterns.all(),
                    PagePatterns.all())
            .flatMap(List::stream)
            .toList();

    private LeakPatterns() {}

    static List<LeakPattern> all() {
        return ALL;
    }
}
