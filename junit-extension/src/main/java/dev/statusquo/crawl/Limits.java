package dev.statusquo.crawl;

import java.time.Duration;
import java.util.List;
import java.util.Set;

/**
 * What a crawl may do at the most.
 *
 * @param allowedHosts hosts besides loopback that may be contacted, in lower case
 * @param budget how many requests may be sent
 * @param timeout how long one exchange may take
 * @param excluded patterns of operations that are never sent, whatever another case would need them for
 * @param deadline how long the crawl may take; what has not been sent by then is not sent
 * @param permissions what it may do to data
 * @param stressBudget how many requests of it may load the service on purpose, besides the others
 */
public record Limits(
        Set<String> allowedHosts,
        int budget,
        Duration timeout,
        List<Glob> excluded,
        Duration deadline,
        Permissions permissions,
        int stressBudget) {

    /** How many requests a crawl may send unless told otherwise. */
    public static final int DEFAULT_BUDGET = 20_000;
    /** How many requests may load the service on purpose unless told otherwise. */
    public static final int DEFAULT_STRESS_BUDGET = 300;
    /** How long one exchange may take unless told otherwise. */
    public static final Duration DEFAULT_TIMEOUT = Duration.ofSeconds(10);
    /** How long a crawl may take unless told otherwise. */
    public static final Duration DEFAULT_DEADLINE = Duration.ofMinutes(10);

    public Limits {
        allowedHosts = Set.copyOf(allowedHosts);
        excluded = List.copyOf(excluded);
        if (budget < 1) {
            throw new IllegalArgumentException("budget is " + budget + "; a crawl needs at least one request");
        }
        if (stressBudget < 1) {
            throw new IllegalArgumentException("stress.budget is " + stressBudget
                    + "; stress needs at least one request, or statusquo.stress=false");
        }
        if (timeout.isNegative() || timeout.isZero()) {
            throw new IllegalArgumentException("timeout is " + timeout + "; an exchange needs some time, such as 10s");
        }
        if (deadline.isNegative() || deadline.isZero()) {
            throw new IllegalArgumentException("deadline is " + deadline + "; a crawl needs some time, such as 10m");
        }
    }

    /** Creates the limits of a crawl with the usual deadline and permissions. */
    public Limits(Set<String> allowedHosts, int budget, Duration timeout, List<Glob> excluded) {
        this(allowedHosts, budget, timeout, excluded, DEFAULT_DEADLINE, Permissions.standard(), DEFAULT_STRESS_BUDGET);
    }

    /** Returns the limits of a crawl that nobody told otherwise: loopback only. */
    public static Limits standard() {
        return new Limits(Set.of(), DEFAULT_BUDGET, DEFAULT_TIMEOUT, List.of());
    }

    /** Returns the limits with these operations left alone. */
    public Limits excluding(List<Glob> operations) {
        return new Limits(allowedHosts, budget, timeout, operations, deadline, permissions, stressBudget);
    }

    /** Returns the limits with these permissions. */
    public Limits permitting(Permissions other) {
        return new Limits(allowedHosts, budget, timeout, excluded, deadline, other, stressBudget);
    }

    /** Returns the limits with another deadline. */
    public Limits within(Duration other) {
        return new Limits(allowedHosts, budget, timeout, excluded, other, permissions, stressBudget);
    }

    /** Returns the limits with so many requests that may load the service on purpose. */
    public Limits stressing(int requests) {
        return new Limits(allowedHosts, budget, timeout, excluded, deadline, permissions, requests);
    }

    /** Returns {@code true} if an operation, such as {@code POST /users}, is left alone. */
    boolean excludes(String operation) {
        return excluded.stream().anyMatch(glob -> glob.covers(operation));
    }
}
