package dev.statusquo.crawl.run;

import dev.statusquo.crawl.Observation;
import dev.statusquo.error.ErrorShapes;
import dev.statusquo.failure.Fact;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Verdict;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The error codes of one shape are spelled in one way: those of the status guide's envelope in lower case with underscores,
 * those
 * of any other shape as most of them are.
 *
 * <pre>{@code
 * GET  /books/99  404 {"error":"not_found",…}
 * POST /orders    409 {"error":"AlreadyThere",…}
 * }</pre>
 */
final class ErrorCodesAreSpelledAlike implements RunRule {

    static final RuleInfo INFO = new RuleInfo(
            "error-codes-are-spelled-alike",
            Requirement.CONVENTION,
            Citation.guide("API error response bodies: the status code is not enough"),
            "All error codes are spelled in one way",
            "Clients turn codes into constants and compare them letter by letter. One that is spelled in another way "
                    + "was made in another place, where the next change is forgotten.",
            "Spell every code in lower case with underscores, in the one place that lists them.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final String GUIDE = ErrorShapes.statusGuide().name();

    @Override
    public Optional<String> obstacle(RunView run) {
        return Optional.empty();
    }

    @Override
    public List<RunFinding> judge(RunView run) {
        Map<String, List<Observation>> byShape = run.errors().stream()
                .filter(seen -> !seen.error().code().isEmpty())
                .collect(Collectors.groupingBy(
                        seen -> Envelope.usual(seen.error().shape()), LinkedHashMap::new, Collectors.toList()));
        return byShape.entrySet().stream()
                .flatMap(shape -> usual(shape.getKey(), shape.getValue()).stream()
                        .flatMap(spelling -> departing(shape.getValue(), spelling).stream()))
                .toList();
    }

    /** Returns the spelling of more codes than any other has; empty where two are equally frequent and some code departs. */
    private static Optional<Spelling> usual(String shape, List<Observation> errors) {
        if (shape.equals(GUIDE)) {
            return Optional.of(Spelling.SNAKE_CASE);
        }
        List<String> codes =
                errors.stream().map(seen -> seen.error().code()).distinct().toList();
        List<Spelling> ranked = List.of(Spelling.values()).stream()
                .sorted(Comparator.comparing(spelling -> -spelling.count(codes)))
                .toList();
        long most = ranked.get(0).count(codes);
        boolean tied = ranked.get(1).count(codes) == most;
        return tied || 2 * most <= codes.size() ? Optional.empty() : Optional.of(ranked.get(0));
    }

    private static List<RunFinding> departing(List<Observation> errors, Spelling usual) {
        List<Observation> other =
                errors.stream().filter(seen -> !usual.fits(seen.error().code())).toList();
        return Majority.settled(other, seen -> seen.error().code(), "").minority().stream()
                .map(seen -> RunFinding.of(
                        INFO,
                        Verdict.broken(
                                        "the error code " + seen.error().code() + " is not in " + usual,
                                        Fact.expected("a code such as " + usual.sample()),
                                        Fact.butWas(seen.error().code()))
                                .about(seen.error().code()),
                        seen))
                .toList();
    }
}
