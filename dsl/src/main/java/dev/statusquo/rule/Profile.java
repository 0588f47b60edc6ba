package dev.statusquo.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which broken requirements fail, warn or are only listed. Immutable.
 *
 * <p>{@code rfc} fails MUST and contradictions and warns of SHOULD; {@code guide} also fails SHOULD and the conventions of the
 * status guide, and warns of advice and other conventions; {@code strict} fails everything.
 */
public final class Profile {

    private static final Profile RFC = new Profile("rfc", Map.of());
    private static final Profile GUIDE = new Profile("guide", Map.of());
    private static final Profile STRICT = new Profile("strict", Map.of());

    private final String name;
    private final Map<String, Severity> byRule;
    /** The rules of the rulebook by the least severity of theirs, made when first asked for. */
    private final Map<Severity, RuleSet> rulesFrom = new ConcurrentHashMap<>();

    private Profile(String name, Map<String, Severity> byRule) {
        this.name = name;
        this.byRule = byRule;
    }

    /** Returns the profile of the RFCs' musts; the default of the DSL. */
    public static Profile rfc() {
        return RFC;
    }

    /** Returns the profile that adds the RFCs' shoulds and the status guide; the default of a crawl. */
    public static Profile guide() {
        return GUIDE;
    }

    /** Returns the profile under which everything fails. */
    public static Profile strict() {
        return STRICT;
    }

    /**
     * Returns the profile of this name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Profile named(String name) {
        for (Profile profile : List.of(RFC, GUIDE, STRICT)) {
            if (profile.name.equals(name.toLowerCase(Locale.ROOT))) {
                return profile;
            }
        }
        throw new IllegalArgumentException("profile is '" + name + "'; it is rfc, guide or strict");
    }

    /** Returns the name. */
    public String name() {
        return name;
    }

    /** Returns this profile with another severity for the rule of this id. */
    public Profile with(String ruleId, Severity severity) {
        Map<String, Severity> changed = new HashMap<>(byRule);
        changed.put(ruleId, severity);
        return new Profile(name, Map.copyOf(changed));
    }

    /** Returns what breaking this rule does. */
    public Severity severityOf(RuleInfo rule) {
        Severity own = byRule.get(rule.id());
        if (own != null) {
            return own;
        }
        return switch (name) {
            case "rfc" -> ofRfc(rule);
            case "guide" -> ofGuide(rule);
            default -> Severity.ERROR;
        };
    }

    /** Returns the rules of the rulebook whose breaking does at least this; the same object each time. */
    public RuleSet rulesFrom(Severity least) {
        RuleSet known = rulesFrom.get(least);
        return known == null ? rulesFrom.computeIfAbsent(least, this::sorted) : known;
    }

    private RuleSet sorted(Severity least) {
        return RuleSet.of(HttpRules.all().stream()
                .filter(rule -> severityOf(rule.info()).compareTo(least) <= 0)
                .toList());
    }

    private static Severity ofRfc(RuleInfo rule) {
        return switch (rule.requirement()) {
            case MUST, CONTRADICTION -> Severity.ERROR;
            case SHOULD -> Severity.WARNING;
            case CONVENTION, ADVICE -> Severity.INFO;
        };
    }

    private static Severity ofGuide(RuleInfo rule) {
        return switch (rule.requirement()) {
            case MUST, CONTRADICTION, SHOULD -> Severity.ERROR;
            case CONVENTION -> rule.citation().isOfGuide() ? Severity.ERROR : Severity.WARNING;
            case ADVICE -> Severity.WARNING;
        };
    }
}
