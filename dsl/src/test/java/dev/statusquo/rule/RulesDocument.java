package dev.statusquo.rule;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.HeaderField;
import dev.statusquo.exchange.HeaderFields;
import dev.statusquo.exchange.Request;
import dev.statusquo.exchange.Response;
import dev.statusquo.failure.Printable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The text of {@code docs/rules.md}. */
final class RulesDocument {

    private static final String HEAD = """
            # Rules

            What each response is judged by. This file is generated from the rules and their tests; after a change run
            `mvn -pl dsl -am test -Dtest=RulesDocumentTest -Dsurefire.failIfNoSpecifiedTests=false -Dstatusquo.docs.update=true`.

            The requirement is the one of the cited source: MUST and SHOULD as the RFC has them, *contradiction* for an exchange
            that denies itself, *convention* for what the named source asks, *advice* for the rest. The profile decides which of
            them fail a test; any rule can be set by its id, as in `statusquo.rules.<id>=off`.

            Every rule is shown by `RuleCatalogueTest` on exchanges that keep it, break it, do not concern it or are malformed,
            and all other rules are silent on the one that keeps it. The exchanges stand in the class named under each heading.
            """;

    private RulesDocument() {}

    static String of(List<RuleCase> cases) {
        Map<String, List<RuleCase>> families = cases.stream()
                .collect(Collectors.groupingBy(RulesDocument::family, LinkedHashMap::new, Collectors.toList()));
        StringBuilder text = new StringBuilder(HEAD);
        text.append("\nThere are ")
                .append(cases.size())
                .append(" rules.\n\n| Rule | Requirement | Source |\n|---|---|---|\n");
        cases.forEach(each -> text.append(row(each.rule().info())));
        families.forEach((family, members) -> {
            String name = family.substring(0, 1).toUpperCase(Locale.ROOT) + family.substring(1);
            text.append("\n## ")
                    .append(name)
                    .append("\n\nShown in `")
                    .append(name)
                    .append("RuleCases`.\n");
            members.forEach(each -> text.append(section(each)));
        });
        return text.toString();
    }

    private static String family(RuleCase shown) {
        String name = shown.rule().getClass().getPackageName();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static String row(RuleInfo info) {
        return "| [" + info.id() + "](#" + info.id() + ") | " + info.requirement() + " | " + info.citation() + " |\n";
    }

    private static String section(RuleCase shown) {
        RuleInfo info = shown.rule().info();
        return "\n### " + info.id() + "\n\n"
                + "**" + info.title() + "** " + info.requirement() + ", " + source(info.citation()) + ".\n\n"
                + info.why() + "\n\n"
                + "Broken:\n\n```http\n" + exchange(shown.broken().get(0)) + "```\n\n"
                + "- Fix: " + info.fix() + "\n"
                + "- Spring: " + code(shown.spring()) + "\n"
                + "- JAX-RS: " + code(shown.jaxRs()) + "\n";
    }

    private static String source(Citation citation) {
        if (!citation.source().startsWith("RFC ")) {
            return citation.toString();
        }
        String number = citation.source().substring("RFC ".length());
        String anchor = citation.section().isEmpty()
                ? ""
                : "#section-" + citation.section().split(" ", 2)[0];
        return "[" + citation + "](https://www.rfc-editor.org/rfc/rfc" + number + anchor + ")";
    }

    /** Returns the text with angle brackets escaped, which Markdown would take for HTML. */
    private static String code(String text) {
        return text.replace("<", "\\<").replace("_", "\\_").replace("*", "\\*");
    }

    private static String exchange(Exchange exchange) {
        Request request = exchange.request();
        Response response = exchange.response();
        StringBuilder text = new StringBuilder();
        text.append(request.method()).append(' ').append(target(request)).append(" HTTP/1.1\n");
        fields(text, request.headers());
        if (!request.body().isEmpty()) {
            text.append('\n').append(Printable.of(request.body().text())).append('\n');
        }
        text.append("\nHTTP/1.1 ").append(response.status()).append('\n');
        fields(text, response.headers());
        response.faults()
                .forEach(fault ->
                        text.append("(the client reports ").append(fault.kind()).append(")\n"));
        if (!response.body().isEmpty()) {
            text.append('\n').append(Printable.of(response.body().text())).append('\n');
        }
        return text.toString();
    }

    private static String target(Request request) {
        String uri = request.uri();
        int authority = uri.indexOf("://");
        int path = authority < 0 ? -1 : uri.indexOf('/', authority + 3);
        return path < 0 ? "/" : uri.substring(path);
    }

    private static void fields(StringBuilder text, HeaderFields fields) {
        for (HeaderField field : fields) {
            text.append(Printable.line((field.name() + ": " + field.value()).strip(), 400))
                    .append('\n');
        }
    }
}
