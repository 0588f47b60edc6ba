package dev.statusquo.crawl.probe;

import dev.statusquo.crawl.spec.DeclaredOperation;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Verdict;
import java.util.Optional;

/**
 * Asks of what is there already first, which costs nothing, and blames only what shows again on something new: another case may
 * have changed or deleted what was there.
 */
public final class SecondLook {

    private SecondLook() {}

    /** One way to judge an accepted request. */
    @FunctionalInterface
    public interface Check {

        /**
         * Returns the judgement.
         *
         * @param last whether this is the look that counts: then the exchange to be shown is sent through the bench
         */
        Judgement judge(Positive.Working working, boolean last);
    }

    /** Returns what a first look answers that shows nothing yet: look again. */
    public static Judgement again(RuleInfo rule) {
        return Judgement.broken(rule, "to be looked at again", "", "");
    }

    /** Returns the judgement of the first look if nothing is wrong, else that of the second. */
    public static Judgement of(RuleInfo rule, Bench bench, DeclaredOperation operation, Check check) {
        Positive before = bench.positive(operation);
        if (before.working().isEmpty()) {
            return Judgement.undecided(rule, before.reason());
        }
        Judgement first = check.judge(before.working().get(), false);
        if (!(first.verdict() instanceof Verdict.Broken)) {
            return first;
        }
        Optional<Positive.Working> anew = bench.fresh(operation).working();
        return anew.isPresent()
                ? check.judge(anew.get(), true)
                : Judgement.undecided(rule, "what was wrong once could not be tried again on something new");
    }
}
