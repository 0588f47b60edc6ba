package dev.statusquo.rule.field;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.header.ContentLanguage;
import dev.statusquo.header.Parsed;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.FieldVerdict;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.Rule;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Scope;
import dev.statusquo.rule.Verdict;

/**
 * Content-Language is a list of language tags, whose parts are joined by hyphens.
 *
 * <pre>{@code
 * HTTP/1.1 200 OK
 * Content-Language: de_DE
 * }</pre>
 */
public final class ContentLanguageListsLanguages implements Rule {

    /** What the rule asks. */
    public static final RuleInfo INFO = new RuleInfo(
            "content-language-lists-languages",
            Requirement.MUST,
            Citation.rfc(9110, "8.5"),
            "Content-Language lists language tags.",
            "A client picks voice, font and direction by the tag. A locale such as de_DE is none, so the "
                    + "text is treated as of unknown language.",
            "Send tags such as de-DE, with a hyphen.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Scope scope() {
        return Scope.ofFields("Content-Language");
    }

    @Override
    public boolean appliesTo(Exchange exchange) {
        return exchange.headers().contains("Content-Language");
    }

    @Override
    public Verdict check(Exchange exchange) {
        Parsed<ContentLanguage> parsed =
                ContentLanguage.parse(exchange.headers().values("Content-Language"));
        return parsed.isReadable()
                ? Verdict.kept()
                : FieldVerdict.ofGrammar(exchange, "Content-Language", "tags such as de-DE, en", parsed);
    }
}
