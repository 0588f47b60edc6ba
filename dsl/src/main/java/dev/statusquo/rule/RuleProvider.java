package dev.statusquo.rule;

import java.util.List;

/** Rules of others, found by {@link java.util.ServiceLoader} when a crawl starts. Meant to be implemented by users. */
public interface RuleProvider {

    /** Returns the rules to add to the rulebook. */
    List<Rule> rules();
}
