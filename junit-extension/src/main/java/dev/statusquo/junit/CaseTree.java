package dev.statusquo.junit;

import dev.statusquo.crawl.probe.ProbeCase;
import dev.statusquo.failure.Printable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;

/** The cases of a run as a tree: a container for each operation, in the order of the plan, with a test for each of its cases. */
record CaseTree(ContractRun run) {

    private static final int LONGEST_NAME = 4_000;

    Stream<DynamicNode> nodes() {
        Map<String, List<ProbeCase>> operations = new LinkedHashMap<>();
        run.cases()
                .forEach(planned -> operations
                        .computeIfAbsent(planned.operation(), operation -> new ArrayList<>())
                        .add(planned));
        return operations.entrySet().stream()
                .map(operation -> DynamicContainer.dynamicContainer(
                        Printable.line(operation.getKey(), LONGEST_NAME),
                        operation.getValue().stream().map(this::test)));
    }

    private DynamicTest test(ProbeCase planned) {
        ContractCase contractCase = new ContractCase(run, planned);
        return DynamicTest.dynamicTest(contractCase.displayName(), contractCase::verify);
    }
}
