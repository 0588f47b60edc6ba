package dev.statusquo.crawl.report;

import dev.statusquo.crawl.Coverage;
import dev.statusquo.crawl.Observation;
import dev.statusquo.crawl.probe.FaultClass;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Operations × identities: with which statuses each was let in or turned away. */
final class AuthMatrixSection {

    private static final long MOST_BYTES = 1_500_000;
    private static final String NOBODY = "no credentials";
    private static final String INVALID = "invalid credentials";

    private final HtmlWriter html;
    private final Coverage coverage;
    private final Map<String, Map<String, SortedSet<Integer>>> rows = new LinkedHashMap<>();
    private final List<String> columns = new ArrayList<>();

    /** Makes the section of the declared operations, in their order; what was seen of others is left out. */
    AuthMatrixSection(HtmlWriter html, Coverage coverage, List<Observation> observations) {
        this.html = html;
        this.coverage = coverage;
        coverage.rows().keySet().forEach(operation -> rows.put(operation, new TreeMap<>()));
        Set<String> identities = new LinkedHashSet<>();
        observations.stream()
                .filter(seen -> rows.containsKey(seen.operation()))
                .forEach(seen -> note(seen, identities));
        rows.values().removeIf(Map::isEmpty);
        columns.add(NOBODY);
        columns.add(INVALID);
        columns.addAll(identities);
    }

    /** Returns {@code true} if anything was seen of who may do what. */
    boolean isNeeded() {
        return !rows.isEmpty();
    }

    private void note(Observation seen, Set<String> identities) {
        if (seen.fault().equals(Optional.of(FaultClass.MISSING_CREDENTIALS))) {
            put(seen, NOBODY);
        } else if (seen.fault().equals(Optional.of(FaultClass.INVALID_CREDENTIALS))) {
            put(seen, INVALID);
        } else if (!seen.identity().isEmpty() && tellsOfRights(seen)) {
            identities.add(seen.identity());
            put(seen, seen.identity());
        }
    }

    /** What was wrong with a request besides, such as its content, says nothing of who may send it. */
    private boolean tellsOfRights(Observation seen) {
        boolean success = seen.status() >= 200 && seen.status() < 400 && isKnown(seen);
        boolean refusedRightly = seen.fault().isPresent()
                && (seen.fault().get() == FaultClass.INSUFFICIENT_RIGHTS
                        || seen.fault().get() == FaultClass.FOREIGN_RESOURCE);
        return success || refusedRightly || seen.status() == 401 || seen.status() == 403;
    }

    /** A success that the operation neither declares nor was seen with is that of a request beside it, such as a look at the result. */
    private boolean isKnown(Observation seen) {
        Map<String, Coverage.Cell> row = coverage.rows().getOrDefault(seen.operation(), Map.of());
        return row.containsKey(Integer.toString(seen.status()))
                || row.containsKey(seen.status() / 100 + "XX")
                || row.containsKey("default");
    }

    private void put(Observation seen, String column) {
        rows.getOrDefault(seen.operation(), new TreeMap<>())
                .computeIfAbsent(column, first -> new TreeSet<>())
                .add(seen.status());
    }

    void write() throws IOException {
        if (!isNeeded()) {
            return;
        }
        html.markup("<section aria-labelledby=\"access\">\n<h2 id=\"access\">Access</h2>\n");
        html.markup("<p class=\"lead\">With which statuses each identity was let in or turned away. A success and a ");
        html.markup("refusal in one cell are of different things, such as one's own and somebody else's.</p>\n");
        html.markup("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Operations and identities\">\n");
        html.markup("<table class=\"matrix access\">\n<thead><tr><th scope=\"col\">Operation</th>");
        for (String column : columns) {
            html.add("<th scope=\"col\">{}</th>", column);
        }
        html.markup("</tr></thead>\n<tbody>\n");
        rows();
        html.markup("</tbody>\n</table>\n</div>\n</section>\n");
    }

    private void rows() throws IOException {
        long begin = html.bytes();
        int written = 0;
        for (Map.Entry<String, Map<String, SortedSet<Integer>>> row : rows.entrySet()) {
            if (html.bytes() - begin > MOST_BYTES) {
                html.add("<tr><th scope=\"row\">… and {} more operations</th></tr>\n", rows.size() - written);
                return;
            }
            html.markup("<tr data-o=\"\"><th scope=\"row\">");
            OperationName.write(html, row.getKey());
            html.markup("</th>");
            for (String column : columns) {
                cell(row.getValue().getOrDefault(column, new TreeSet<>()));
            }
            html.markup("</tr>\n");
            written++;
        }
    }

    private void cell(SortedSet<Integer> statuses) throws IOException {
        html.markup("<td>");
        boolean letIn = !statuses.isEmpty() && statuses.first() < 400;
        for (int status : statuses) {
            if (status == 401 && letIn) {
                // Then it was the way of sending the credentials that was refused, and not who sent them.
                continue;
            }
            html.markup(status < 400 ? "<span class=\"let\">" : "<span class=\"turned\">");
            html.add("{}</span> ", status);
        }
        html.markup("</td>");
    }
}
