package dev.statusquo.rule;

import java.util.Locale;

/** How strongly the cited source asks for something, strongest first. It is the source's word, never our taste. */
public enum Requirement {
    /** MUST or MUST NOT of an RFC, placed on the server. */
    MUST,
    /** The exchange denies itself: no keyword, but no reading makes it right. */
    CONTRADICTION,
    /** SHOULD or SHOULD NOT of an RFC. */
    SHOULD,
    /** A convention of a named source, such as the status guide. */
    CONVENTION,
    /** "Ought to", descriptive prose, or experience. */
    ADVICE;

    /** Returns the requirement as documents and messages print it. */
    @Override
    public String toString() {
        return this == MUST || this == SHOULD ? name() : name().toLowerCase(Locale.ROOT);
    }
}
