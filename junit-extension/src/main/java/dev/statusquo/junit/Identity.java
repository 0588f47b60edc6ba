package dev.statusquo.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a method that returns the {@link dev.statusquo.Credentials} of a principal. It may take a {@link
 * dev.statusquo.ContractClient} to log in with. Operations that need credentials are tried with the identities in their order,
 * then by name; the first that is let in is used.
 *
 * <p>With two or more identities the crawl also asks what one may do with what belongs to another, and how those are refused who
 * may not do something; it learns who may do what from the answers. Nothing but the name is declared of an identity.
 *
 * <p>An identity named {@code expired}, or {@code expired-} and more, has credentials that were valid once and are not any more: a
 * token past its date, a session that ended. It is never used for anything but to see that it is refused.
 *
 * <pre>{@code
 * @Identity("owner")
 * static Credentials owner() {
 *     return Credentials.bearer(Tokens.of("ann"));
 * }
 *
 * @Identity("expired")
 * static Credentials expired() {
 *     return Credentials.bearer(Tokens.of("ann", Instant.now().minusSeconds(60)));
 * }
 * }</pre>
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Identity {

    /** Returns the name of the principal, such as {@code owner}; {@code expired} for credentials that count no longer. */
    String value();

    /** Returns the place among the identities; lower ones are tried first. */
    int order() default 0;
}
