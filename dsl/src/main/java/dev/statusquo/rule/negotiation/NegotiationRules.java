package dev.statusquo.rule.negotiation;

import dev.statusquo.rule.Rule;
import java.util.List;

/** The rules of media types, JSON, content negotiation and protocol upgrades, in the order of the rulebook. */
public final class NegotiationRules {

    private static final List<Rule> ALL = List.of(
            new ContentHasContentType(),
            new ContentTypeIsAMediaType(),
            new ContentTypeIsNoRange(),
            new NoContentHasNoContentType(),
            new JsonContentIsJson(),
            new JsonIsUtf(),
            new JsonHasNoByteOrderMark(),
            new JsonHasNoCharset(),
            new JsonIsNotDeclaredAsHtml(),
            new OkIsOfAcceptedType(),
            new UnsupportedMediaTypeHasNoAcceptEncoding(),
            new UnsupportedMediaTypeNamesAccepted(),
            new UnsupportedPatchNamesPatchTypes(),
            new UpgradeRequiredNamesProtocol(),
            new SwitchingProtocolsNamesProtocol(),
            new SwitchedProtocolWasOffered(),
            new UpgradeIsNamedInConnection());

    private NegotiationRules() {}

    /** Returns the rules of this family. */
    public static List<Rule> all() {
        return ALL;
    }
}
