package dev.statusquo.expectation;

import dev.statusquo.error.ErrorShape;
import dev.statusquo.exchange.Transport;
import dev.statusquo.failure.Fact;
import dev.statusquo.failure.Redaction;
import dev.statusquo.rule.Finding;
import dev.statusquo.rule.Profile;
import dev.statusquo.rule.RuleSet;
import dev.statusquo.rule.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The terms under which exchanges are judged: the profile, the error shape of the project, what is redacted, and the
 * transport for steps that ask again. Immutable.
 */
public final class Terms {

    private static final Terms STANDARD =
            new Terms(Profile.rfc(), ErrorShape.statusGuide(), Redaction.standard(), null, null, List.of());

    private final Profile profile;
    private final ErrorShape errorShape;
    private final Redaction redaction;
    private final @Nullable Transport transport;
    private final @Nullable Consumer<? super Finding> warnings;
    private final List<Fact> notes;
    /** Found out when first asked for. */
    private volatile @Nullable RuleSet rules;

    private Terms(
            Profile profile,
            ErrorShape errorShape,
            Redaction redaction,
            @Nullable Transport transport,
            @Nullable Consumer<? super Finding> warnings,
            List<Fact> notes) {
        this.profile = profile;
        this.errorShape = errorShape;
        this.redaction = redaction;
        this.transport = transport;
        this.warnings = warnings;
        this.notes = notes;
    }

    /**
     * Returns the profile {@code rfc}, the error shape of the status guide, the standard redaction, and no transport.
     */
    public static Terms standard() {
        return STANDARD;
    }

    /** Returns these terms under another profile. */
    public Terms withProfile(Profile other) {
        return new Terms(other, errorShape, redaction, transport, warnings, notes);
    }

    /** Returns these terms with another error shape. */
    public Terms withErrorShape(ErrorShape other) {
        return new Terms(profile, other, redaction, transport, warnings, notes);
    }

    /** Returns these terms with another redaction. */
    public Terms withRedaction(Redaction other) {
        return new Terms(profile, errorShape, other, transport, warnings, notes);
    }

    /** Returns these terms with a transport for the steps that ask again, such as {@code withResolvingLocation()}. */
    public Terms withTransport(Transport other) {
        return new Terms(profile, errorShape, redaction, other, warnings, notes);
    }

    /** Returns these terms with a taker of the findings that the profile makes warnings. */
    public Terms withWarnings(Consumer<? super Finding> taker) {
        return new Terms(profile, errorShape, redaction, transport, taker, notes);
    }

    /** Returns these terms with one more fact for every failure message. */
    public Terms withNote(Fact note) {
        List<Fact> more = new ArrayList<>(notes);
        more.add(note);
        return new Terms(profile, errorShape, redaction, transport, warnings, List.copyOf(more));
    }

    /** Returns the profile. */
    public Profile profile() {
        return profile;
    }

    /** Returns the shape that {@code withErrorBody()} expects. */
    public ErrorShape errorShape() {
        return errorShape;
    }

    /** Returns what is never printed. */
    public Redaction redaction() {
        return redaction;
    }

    Optional<Transport> transport() {
        return Optional.ofNullable(transport);
    }

    /** Tells the taker of warnings, if there is one. */
    void warn(Finding finding) {
        if (warnings != null) {
            warnings.accept(finding);
        }
    }

    /** Returns the rules that somebody hears of: those that fail, and those that warn if there is a taker. */
    RuleSet rules() {
        RuleSet known = rules;
        if (known == null) {
            known = profile.rulesFrom(warnings == null ? Severity.ERROR : Severity.WARNING);
            rules = known;
        }
        return known;
    }

    List<Fact> notes() {
        return notes;
    }
}
