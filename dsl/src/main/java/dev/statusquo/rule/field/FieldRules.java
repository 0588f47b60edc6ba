package dev.statusquo.rule.field;

import dev.statusquo.rule.Rule;
import java.util.List;

/** The rules of this family, in a stable order. */
public final class FieldRules {

    private static final List<Rule> ALL = List.of(
            new SingletonFieldStandsOnOneLine(),
            new ListFieldHasNoEmptyMember(),
            new DatesAreHttpDates(),
            new ResponseIsDated(),
            new LengthExcludesTransferCoding(),
            new ChunkedIsAppliedOnce(),
            new ContentLengthIsANumber(),
            new ContentIsAsLongAsAnnounced(),
            new SunsetIsNotBeforeDeprecation(),
            new DeprecationIsADate(),
            new SunsetIsAnHttpDate(),
            new StrictTransportSecurityIsSentOverTls(),
            new StrictTransportSecurityNamesItsTime(),
            new AcceptPatchAgreesWithAllow(),
            new AcceptPatchListsMediaTypes(),
            new ResponseHasNoRequestFields(),
            new LinkKeepsItsGrammar(),
            new LinkNamesItsRelation(),
            new LocationStandsWhereItLeads(),
            new ContentLocationIsAReference(),
            new CookieStandsOnItsOwnLine(),
            new ContentLanguageListsLanguages());

    private FieldRules() {}

    /** Returns all of them. */
    public static List<Rule> all() {
        return ALL;
    }
}
