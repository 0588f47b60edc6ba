package dev.statusquo.crawl.report;

import dev.statusquo.crawl.Shard;
import dev.statusquo.crawl.baseline.RuleSet;
import dev.statusquo.crawl.probe.FaultClass;
import dev.statusquo.crawl.run.Conventions;
import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.crawl.spec.DeclaredOperation;
import dev.statusquo.crawl.spec.DeclaredResponse;
import dev.statusquo.crawl.spec.DeclaredStatus;
import dev.statusquo.crawl.spec.PathTemplate;
import dev.statusquo.crawl.spec.SecurityAlternative;
import dev.statusquo.crawl.spec.SecurityScheme;
import dev.statusquo.error.schema.JsonPointer;
import dev.statusquo.exchange.Method;
import dev.statusquo.rule.Severity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads what {@link ShardJson} writes. */
final class ShardReading {

    /** The place of a case that is judged when the shards are merged. */
    static final int IN_THE_END = -1;

    private final ReportMembers section;

    private ShardReading(ReportMembers section) {
        this.section = section;
    }

    /** Returns the part; {@code keys} are those of the cases of the report, in their order. */
    static ShardPart read(ReportMembers report, List<String> keys) {
        if (!report.has("shard")) {
            throw new MergeException(
                    report.file(),
                    "is the report of a whole run, so there is nothing to merge; shards are run with statusquo.shard=1/8");
        }
        return new ShardReading(report.object("shard")).part(report, keys);
    }

    private ShardPart part(ReportMembers report, List<String> keys) {
        List<Integer> places = section.numbers("places");
        long own = places.stream().filter(place -> place != IN_THE_END).count();
        if (places.size() != keys.size() || own != section.number("own")) {
            throw new MergeException(
                    report.file(),
                    "ended early: " + own + " of its " + section.number("own")
                            + " cases were asked for; run the shard again");
        }
        Map<String, Integer> placed = new HashMap<>();
        for (int i = 0; i < places.size(); i++) {
            if (places.get(i) != IN_THE_END) {
                placed.put(keys.get(i), places.get(i));
            }
        }
        Map<String, Severity> rules = rules();
        return new ShardPart(
                shard(),
                whole(),
                placed,
                api(report),
                section.texts("documents"),
                rules,
                new RuleSet(
                        section.text("ruleSet"),
                        rules.keySet(),
                        rules.keySet().stream()
                                .filter(id -> rules.get(id) == Severity.OFF)
                                .collect(Collectors.toSet())),
                conventions(),
                gates(),
                section.text("silence"));
    }

    private Shard shard() {
        try {
            return new Shard(section.number("number"), section.number("total"));
        } catch (IllegalArgumentException none) {
            throw section.wrong("number", "the number of one of its shards");
        }
    }

    private ShardPart.Whole whole() {
        List<ShardPart.CaseName> unwanted = section.list("unwanted").stream()
                .map(one -> new ShardPart.CaseName(one.text("key"), one.text("operation"), one.text("probe")))
                .toList();
        return new ShardPart.Whole(section.text("plan"), section.number("cases"), section.text("selection"), unwanted);
    }

    private Map<String, Severity> rules() {
        ReportMembers rules = section.object("rules");
        Map<String, Severity> severities = new HashMap<>();
        rules.names().forEach(id -> severities.put(id, severity(rules, id)));
        return severities;
    }

    static Severity severity(ReportMembers members, String name) {
        String text = members.text(name);
        return Arrays.stream(Severity.values())
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(text))
                .findFirst()
                .orElseThrow(() -> members.wrong(name, "a severity"));
    }

    private Conventions conventions() {
        ReportMembers settled = section.object("settled");
        ReportMembers statuses = settled.object("statuses");
        Map<FaultClass, Integer> byFault = new EnumMap<>(FaultClass.class);
        statuses.names()
                .forEach(name -> byFault.put(
                        fault(name).orElseThrow(() -> statuses.wrong(name, "the status of a class of faults")),
                        statuses.number(name)));
        return new Conventions(byFault, settled.texts("concealment"), settled.text("shape"));
    }

    static Optional<FaultClass> fault(String text) {
        return Arrays.stream(FaultClass.values())
                .filter(one -> one.toString().equals(text))
                .findFirst();
    }

    private ShardPart.Gates gates() {
        ReportMembers gates = section.object("gates");
        ReportMembers cells = gates.object("excused");
        Map<String, String> excused = new HashMap<>();
        cells.names().forEach(cell -> excused.put(cell, cells.text(cell)));
        int coverage = gates.number("coverage");
        return new ShardPart.Gates(
                gates.text("baseline"),
                gates.text("label"),
                coverage < 0 ? Optional.empty() : Optional.of(coverage),
                excused);
    }

    /** Reads as much of what is declared as the judgement of a whole run asks for. */
    private DeclaredApi api(ReportMembers report) {
        List<DeclaredOperation> operations = new ArrayList<>();
        Map<String, String> origins = new HashMap<>();
        for (ReportMembers one : section.list("declared")) {
            try {
                DeclaredOperation operation = operation(one);
                operations.add(operation);
                origins.put(operation.key(), one.text("source"));
            } catch (IllegalArgumentException wrong) {
                throw one.wrong("operation", "a declared operation with its statuses");
            }
        }
        return new DeclaredApi(
                report.text("title"), report.text("source"), List.of(), operations, List.of(), List.of(), origins);
    }

    private static DeclaredOperation operation(ReportMembers one) {
        String key = one.text("operation");
        int space = key.indexOf(' ');
        JsonPointer pointer = JsonPointer.of(one.text("pointer"));
        return DeclaredOperation.of(
                        Method.of(key.substring(0, Math.max(0, space))), PathTemplate.parse(key.substring(space + 1)))
                .at(pointer)
                .responses(one.texts("statuses").stream()
                        .map(status -> DeclaredResponse.of(new DeclaredStatus(status), pointer))
                        .toList())
                .security(one.list("security").stream()
                        .map(ShardReading::alternative)
                        .toList())
                .build();
    }

    private static SecurityAlternative alternative(ReportMembers one) {
        return new SecurityAlternative(one.texts("schemes").stream()
                .map(name -> new SecurityAlternative.Requirement(
                        new SecurityScheme(name, SecurityScheme.Kind.UNSPECIFIED, "", ""), List.of()))
                .toList());
    }
}
