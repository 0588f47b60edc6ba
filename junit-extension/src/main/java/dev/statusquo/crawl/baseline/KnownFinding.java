package dev.statusquo.crawl.baseline;

import java.time.LocalDate;

/**
 * A violation that the baseline knows.
 *
 * @param contract the contract class in a shared file, else empty
 * @param key what it is
 * @param reason why it is tolerated, empty for not said
 * @param owner who will mend it, empty for not said
 * @param expires the last day on which it is tolerated; {@link #NEVER} for no end
 * @param line the line of the file, 0 if not read from one
 */
public record KnownFinding(String contract, FindingKey key, String reason, String owner, LocalDate expires, int line)
        implements Entry {

    /** The day of what does not expire. */
    public static final LocalDate NEVER = LocalDate.MAX;

    static KnownFinding unexplained(String contract, FindingKey key) {
        return new KnownFinding(contract, key, "", "", NEVER, 0);
    }

    /** Returns {@code true} if it is not tolerated any more. */
    public boolean isExpired(LocalDate today) {
        return today.isAfter(expires);
    }

    /** Returns reason, owner and end as far as they are told, such as {@code legacy clients, owner team-a, until 2027-01-31}. */
    public String remarks() {
        String text = reason;
        if (!owner.isEmpty()) {
            text += (text.isEmpty() ? "" : ", ") + "owner " + owner;
        }
        if (!expires.equals(NEVER)) {
            text += (text.isEmpty() ? "" : ", ") + "until " + expires;
        }
        return text;
    }

    @Override
    public String subjectLine() {
        return key.toString();
    }

    @Override
    public String toJson() {
        return new EntryLine()
                .member("rule", key.rule())
                .member("method", key.method())
                .member("path", key.path())
                .member("probe", key.probe())
                .member("subject", key.subject())
                .unlessEmpty("contract", contract)
                .unlessEmpty("reason", reason)
                .unlessEmpty("owner", owner)
                .unlessEmpty("expires", expires.equals(NEVER) ? "" : expires.toString())
                .toString();
    }
}
