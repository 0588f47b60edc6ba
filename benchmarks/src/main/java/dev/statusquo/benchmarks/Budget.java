package dev.statusquo.benchmarks;

import java.util.List;

/**
 * What an operation may cost.
 *
 * @param operation what is done
 * @param ours the benchmark of it, as class and method
 * @param floor the benchmark of the least that must be done, whoever does it
 * @param times how many times the floor it may take; 0 for no such budget
 * @param nanos how long it may take; 0 for no such budget
 * @param bytes how much it may allocate; 0 for no such budget
 * @param peers benchmarks of others that do it
 */
record Budget(
        String operation, String ours, String floor, double times, double nanos, double bytes, List<String> peers) {

    /** Returns all budgets of one JVM, in the order of the table. */
    static List<Budget> all() {
        String checks = "ResponseCheckBenchmark.";
        String declared = "DeclaredResponseBenchmark.";
        return List.of(
                new Budget(
                        "status and Location of a response, checked again",
                        checks + "byStatusquo",
                        checks + "byHand",
                        5,
                        0,
                        500,
                        List.of(
                                checks + "byAssertJ",
                                checks + "byHamcrest",
                                checks + "byMockMvc",
                                checks + "byMockMvcTester",
                                checks + "byWebTestClient",
                                checks + "byRestAssured")),
                new Budget(
                        "the same, checked for the first time",
                        checks + "byStatusquoOnce",
                        checks + "byHandOnce",
                        5,
                        0,
                        500,
                        List.of(checks + "receive")),
                new Budget(
                        "one more header step", checks + "oneMoreHeaderStep", checks + "byHand", 5, 0, 500, List.of()),
                new Budget(
                        "a failing check",
                        "FailingCheckBenchmark.byStatusquo",
                        "FailingCheckBenchmark.byAssertJ",
                        1,
                        0,
                        0,
                        List.of()),
                new Budget(
                        "one JSON pointer, content parsed",
                        "JsonPointerBenchmark.first",
                        "JsonPointerBenchmark.jacksonTree",
                        1.5,
                        0,
                        4_096,
                        List.of()),
                new Budget(
                        "a further JSON pointer",
                        "JsonPointerBenchmark.further",
                        "JsonPointerBenchmark.jacksonTree",
                        0,
                        100,
                        0,
                        List.of()),
                new Budget(
                        "an error against its schema",
                        "SchemaBenchmark.error",
                        "SchemaBenchmark.errorByTheValidatorAlone",
                        1.2,
                        0,
                        0,
                        List.of()),
                new Budget(
                        "an error against its shape, invariants too",
                        "SchemaBenchmark.errorByItsShapeWithInvariants",
                        "SchemaBenchmark.errorByTheValidatorAlone",
                        0,
                        0,
                        0,
                        List.of()),
                new Budget(
                        "198 kB against their schema",
                        "SchemaBenchmark.list",
                        "SchemaBenchmark.listByTheValidatorAlone",
                        1.2,
                        0,
                        0,
                        List.of()),
                new Budget(
                        "a response's book, parsed and held against its declaration",
                        declared + "book",
                        declared + "bookByTheValidatorAlone",
                        1.2,
                        0,
                        0,
                        List.of(declared + "bookBySwaggerRequestValidator", declared + "bookByRestAssured")),
                new Budget(
                        "198 kB of a response, parsed and held against their declaration",
                        declared + "list",
                        declared + "listByTheValidatorAlone",
                        1.2,
                        0,
                        0,
                        List.of(declared + "listBySwaggerRequestValidator", declared + "listByRestAssured")),
                new Budget(
                        "all rules over a 201",
                        "RulesBenchmark.allOverA201",
                        "RulesBenchmark.treeOfThe201",
                        0,
                        20_000,
                        8_192,
                        List.of()),
                new Budget(
                        "all rules over a 404",
                        "RulesBenchmark.allOverA404",
                        "RulesBenchmark.treeOfThe404",
                        0,
                        20_000,
                        8_192,
                        List.of()),
                new Budget(
                        "rules of the RFCs over a 201",
                        "RulesBenchmark.demandedOverA201",
                        "RulesBenchmark.treeOfThe201",
                        0,
                        20_000,
                        8_192,
                        List.of()),
                new Budget(
                        "rules of the RFCs over a 404",
                        "RulesBenchmark.demandedOverA404",
                        "RulesBenchmark.treeOfThe404",
                        0,
                        20_000,
                        8_192,
                        List.of()),
                new Budget(
                        "leaks in an error",
                        "LeaksBenchmark.inAnError",
                        "LeaksBenchmark.treeOfAnError",
                        0,
                        20_000,
                        0,
                        List.of()),
                new Budget(
                        "leaks in 198 kB",
                        "LeaksBenchmark.inALargeBody",
                        "LeaksBenchmark.treeOfALargeBody",
                        0,
                        0,
                        0,
                        List.of()),
                new Budget(
                        "loading 1,000 operations",
                        "LoadingBenchmark.load",
                        "LoadingBenchmark.tree",
                        0,
                        0,
                        0,
                        List.of("LoadingBenchmark.bySwaggerRequestValidator")),
                new Budget(
                        "report.json of 50 operations",
                        "ReportBenchmark.json",
                        "ReportBenchmark.sameJsonByJackson",
                        0,
                        0,
                        0,
                        List.of()),
                new Budget(
                        "all reports of 50 operations, as files",
                        "ReportBenchmark.allFormatsToFiles",
                        "ReportBenchmark.sameJsonByJackson",
                        0,
                        0,
                        0,
                        List.of()));
    }

    /** Returns the limits, as the table prints them. */
    String limits() {
        StringBuilder text = new StringBuilder();
        append(
                text,
                times,
                "≤ " + (times == Math.rint(times) ? Integer.toString((int) times) : Double.toString(times)) + "x");
        append(text, nanos, "≤ " + Cost.time(nanos));
        append(text, bytes, "≤ " + Cost.memory(bytes));
        return text.isEmpty() ? "none" : text.toString();
    }

    private static void append(StringBuilder text, double limit, String words) {
        if (limit > 0) {
            text.append(text.isEmpty() ? "" : ", ").append(words);
        }
    }

    /** Returns whether all limits are kept: {@code unsure} where the rounds differ about it, nothing without limits. */
    String verdict(Spread ratio, Spread time, Spread memory) {
        if (limits().equals("none")) {
            return "";
        }
        boolean always = keeps(ratio.most(), time.most(), memory.most());
        boolean ever = keeps(ratio.least(), time.least(), memory.least());
        return always ? "yes" : ever ? "unsure" : "**no**";
    }

    private boolean keeps(double ratio, double time, double memory) {
        return (times == 0 || ratio <= times) && (nanos == 0 || time <= nanos) && (bytes == 0 || memory <= bytes);
    }
}
