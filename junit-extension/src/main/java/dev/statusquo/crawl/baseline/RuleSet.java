package dev.statusquo.crawl.baseline;

import dev.statusquo.rule.RuleInfo;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * The rules and probes in force.
 *
 * @param version the same for the same ids, whatever their order; another if one comes, goes or is renamed
 * @param ids the ids of all
 * @param silent those of them that are switched off, so that they find nothing
 */
public record RuleSet(String version, Set<String> ids, Set<String> silent) {

    private static final int SHOWN_BYTES = 6;

    public RuleSet {
        ids = Set.copyOf(ids);
        silent = Set.copyOf(silent);
    }

    /** Returns the set of these rules and probes; {@code off} tells which are switched off. */
    public static RuleSet of(Collection<RuleInfo> rules, Predicate<RuleInfo> off) {
        TreeSet<String> ids = new TreeSet<>();
        TreeSet<String> silent = new TreeSet<>();
        for (RuleInfo rule : rules) {
            ids.add(rule.id());
            if (off.test(rule)) {
                silent.add(rule.id());
            }
        }
        byte[] hash = sha256().digest(String.join("\n", ids).getBytes(StandardCharsets.UTF_8));
        return new RuleSet(HexFormat.of().formatHex(hash, 0, SHOWN_BYTES), ids, silent);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
