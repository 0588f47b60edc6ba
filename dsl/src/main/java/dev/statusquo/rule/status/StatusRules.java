package dev.statusquo.rule.status;

import dev.statusquo.rule.Rule;
import java.util.List;

/** The rules of status codes and the content that may follow them, in the order of the rulebook. */
public final class StatusRules {

    private static final List<Rule> ALL = List.of(
            new StatusBelongsToAClass(),
            new StatusIsRegistered(),
            new StatusIsNotReserved(),
            new StatusIsNotDeprecated(),
            new NoContentHasNoContent(),
            new ResetContentHasNoContent(),
            new NotModifiedHasNoContent(),
            new NoContentHasNoContentLength(),
            new NoContentHasNoTransferEncoding(),
            new ContentArrivesWhole(),
            new ContentIsDecodable(),
            new HeaderFieldsAreReadable(),
            new OkHasContent(),
            new GetIsNotAnsweredWithNoContent(),
            new SafeMethodCreatesNothing(),
            new ReadIsNotMerelyAccepted(),
            new AcceptedTellsWhereToLook(),
            new DeleteCreatesNothing(),
            new NotAcceptableAnswersNegotiation(),
            new ExpectationFailedAnswersExpect(),
            new LengthRequiredAnswersUnknownLength(),
            new ContentTooLargeAnswersContent(),
            new UnsupportedMediaTypeAnswersContent(),
            new UnprocessableContentAnswersContent(),
            new UnprocessableContentWasReadable(),
            new ImUsedWasAskedFor(),
            new ImUsedHasEntityTag(),
            new AlreadyReportedStandsInMultistatus(),
            new OriginDoesNotAskForNetworkAuthentication(),
            new BlockedResourceNamesBlocker());

    private StatusRules() {}

    /** Returns the rules of this family. */
    public static List<Rule> all() {
        return ALL;
    }
}
