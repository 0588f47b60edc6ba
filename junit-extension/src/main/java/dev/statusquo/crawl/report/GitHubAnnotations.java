package dev.statusquo.crawl.report;

import dev.statusquo.crawl.CrawlResult;
import dev.statusquo.failure.Printable;
import dev.statusquo.failure.Redaction;
import dev.statusquo.rule.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What GitHub shows beside the lines of a pull request: one annotation a cause, at the line that declares the first operation
 * concerned. It takes ten of a level from a step, so there are no more.
 */
public final class GitHubAnnotations {

    private static final String SERVICE = "*";
    private static final int MOST = 10;
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST = 2_000;

    private final CrawlResult result;
    private final Redaction redaction;
    private final SourcePlaces places;

    private GitHubAnnotations(CrawlResult result, Redaction redaction, SourcePlaces places) {
        this.result = result;
        this.redaction = redaction;
        this.places = places;
    }

    /** Returns the commands, a line each, to be printed by the job. */
    public static List<String> lines(CrawlResult result, Redaction redaction, SourcePlaces places) {
        GitHubAnnotations annotations = new GitHubAnnotations(result, redaction, places);
        List<String> lines = new ArrayList<>(annotations.errors());
        lines.addAll(annotations.of(Severity.WARNING, "warning"));
        lines.addAll(annotations.of(Severity.INFO, "notice"));
        return lines;
    }

    private List<String> errors() {
        List<String> errors = new ArrayList<>();
        result.objections()
                .forEach(objection -> errors.add(
                        line("error", SERVICE, objection.lines().findFirst().orElse(""), objection)));
        for (ReasonGroup group : ReasonGroup.ofUnexplained(result)) {
            String first = group.cases().get(0).key();
            errors.add(line(
                    "error",
                    group.cases().get(0).operation(),
                    first,
                    group.reason() + "\n" + Totals.counted(group.cases().size(), "case") + ", first: " + first));
        }
        Cause.ofFailures(Cause.of(result)).forEach(cause -> errors.add(line("error", cause)));
        return errors.subList(0, Math.min(MOST, errors.size()));
    }

    private List<String> of(Severity severity, String level) {
        return Cause.of(result).stream()
                .filter(cause -> cause.severity() == severity
                        && cause.known() < cause.occurrences().size())
                .limit(MOST)
                .map(cause -> line(level, cause))
                .toList();
    }

    private String line(String level, Cause cause) {
        Cause.Occurrence first = cause.occurrences().get(0);
        return line(
                level,
                first.finding().operation(),
                cause.rule().id() + ": " + first.finding().operation(),
                cause.problem() + "\n" + cause.extent() + ", first: "
                        + first.finding().caseKey() + "\nFix: " + cause.rule().fix());
    }

    private String line(String level, String operation, String title, String message) {
        Optional<SourcePlace> place = places.of(operation);
        String at = place.map(where -> "file=" + property(where.file()) + ",line=" + where.line() + ",")
                .orElse("");
        String shown = Printable.cut(redaction.text(message), LONGEST);
        String named = Printable.line(redaction.text(title), LONGEST_TITLE);
        return "::" + level + " " + at + "title=" + property(named) + "::" + data(Printable.of(shown));
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
