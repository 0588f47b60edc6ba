package dev.statusquo.crawl.report;

import dev.statusquo.crawl.FindingState;
import dev.statusquo.rule.RuleInfo;
import java.io.IOException;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What was found broken, a card for each cause with its cases beneath. */
final class FindingsSection {

    private static final long MOST_BYTES = 7_000_000;
    private static final long MOST_BYTES_LISTED = 8_000_000;
    private static final long SMALLEST_SHARE = 64_000;
    private static final int MOST_DETAILS = 5_000;
    private static final int MOST_DETAILS_OF_A_CAUSE = 100;
    private static final int SHORTEST_LISTING = 200;

    private final HtmlWriter html;
    private final FindingDetails details;
    private final BitSet shown = new BitSet();
    private long begin;

    FindingsSection(HtmlWriter html, String contract) {
        this.html = html;
        this.details = new FindingDetails(html, contract);
    }

    /** Writes the section and returns the indexes of the cases that can be linked to. */
    BitSet write(List<Cause> causes, List<ReasonGroup> unexplained) throws IOException {
        begin = html.bytes();
        html.markup("<section aria-labelledby=\"findings\">\n<h2 id=\"findings\">Findings</h2>\n");
        if (causes.isEmpty() && unexplained.isEmpty()) {
            html.markup("<p class=\"empty\">Nothing was found broken in the cases that ran.</p>\n");
        } else {
            html.markup(
                    "<p class=\"lead\">Grouped by what most likely is one cause: a rule, the part concerned, and the status ");
            html.markup("seen. The most pressing come first.</p>\n");
            states(causes);
        }
        ReasonsSection.writeUnexplained(html, unexplained);
        for (int i = 0; i < causes.size(); i++) {
            if (used() > MOST_BYTES_LISTED) {
                html.add("<p class=\"more\">… and {} more causes, all of them in report.json</p>\n", causes.size() - i);
                break;
            }
            card(causes.get(i), causes.size());
        }
        html.markup("</section>\n");
        return shown;
    }

    /** Explains the words that stand beside the cases, those that occur. */
    private void states(List<Cause> causes) throws IOException {
        Set<FindingState> states = EnumSet.noneOf(FindingState.class);
        causes.forEach(cause ->
                cause.occurrences().forEach(one -> states.add(one.finding().state())));
        if (states.isEmpty()) {
            return;
        }
        html.markup("<ul class=\"legend\" aria-label=\"How findings stand to the baseline\">\n");
        if (states.contains(FindingState.NEW)) {
            html.markup("<li><span class=\"badge new\">new</span> not in the baseline</li>\n");
        }
        if (states.contains(FindingState.KNOWN)) {
            html.markup(
                    "<li><span class=\"badge known\">known</span> listed in the baseline file, so it fails no build; ");
            html.markup("once it is mended, its line there is to be deleted</li>\n");
        }
        if (states.contains(FindingState.FLAKY)) {
            html.markup("<li><span class=\"badge flaky\">flaky</span> seen once and not when tried again, so it only ");
            html.markup("warns</li>\n");
        }
        html.markup("</ul>\n");
    }

    private void card(Cause cause, int causes) throws IOException {
        String severity = cause.severity().name().toLowerCase(Locale.ROOT);
        html.markup("<article class=\"cause " + severity + "\">\n<header>\n<h3>");
        html.markup("<span class=\"badge " + severity + "\">" + severity + "</span>");
        if (cause.known() == cause.occurrences().size()) {
            html.markup("<span class=\"badge known\">known</span>");
        }
        html.add(" {}</h3>\n", cause.problem());
        html.add("<p class=\"extent\">{}</p>\n</header>\n", cause.extent());
        about(cause);
        cases(cause, causes);
        html.markup("</article>\n");
    }

    private void about(Cause cause) throws IOException {
        RuleInfo rule = cause.rule();
        html.markup("<dl class=\"facts\">\n");
        html.add("<div><dt>Rule</dt><dd><code>{}</code> ", rule.id());
        html.add("<span class=\"source\">{}, ", rule.requirement());
        RfcLink.write(html, rule.citation());
        html.add("</span><br>{}</dd></div>\n", rule.title());
        if (!cause.subject().isEmpty()) {
            html.add("<div><dt>Concerns</dt><dd><code>{}</code></dd></div>\n", cause.subject());
        }
        html.add("<div><dt>Why</dt><dd>{}</dd></div>\n", rule.why());
        html.add("<div class=\"fix\"><dt>Fix</dt><dd>{}</dd></div>\n</dl>\n", rule.fix());
    }

    private void cases(Cause cause, int causes) throws IOException {
        int most = Math.max(1, Math.min(MOST_DETAILS_OF_A_CAUSE, MOST_DETAILS / causes));
        long share = Math.max(SMALLEST_SHARE, MOST_BYTES / causes);
        long start = html.bytes();
        List<Cause.Occurrence> all = cause.occurrences();
        int next = 0;
        while (next < all.size() && next < most && html.bytes() - start < share && used() < MOST_BYTES) {
            Cause.Occurrence one = all.get(next);
            details.write(one, cause, !shown.get(one.index()), next == 0);
            shown.set(one.index());
            next++;
        }
        if (next < all.size()) {
            listed(all, next, start + share);
        }
    }

    private void listed(List<Cause.Occurrence> all, int from, long end) throws IOException {
        html.add("<details class=\"rest\"><summary>{} more</summary>\n<ul class=\"keys\">\n", all.size() - from);
        int next = from;
        boolean room = true;
        while (next < all.size() && room) {
            Cause.Occurrence one = all.get(next++);
            html.add(
                    "<li data-o=\"{}\">{}</li>\n",
                    one.result().outcome(),
                    one.finding().caseKey());
            room = used() < MOST_BYTES_LISTED && (html.bytes() < end || next - from < SHORTEST_LISTING);
        }
        if (next < all.size()) {
            html.add("<li>… and {} more, all of them in report.json</li>\n", all.size() - next);
        }
        html.markup("</ul>\n</details>\n");
    }

    private long used() {
        return html.bytes() - begin;
    }
}
