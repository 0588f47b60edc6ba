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
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Identity {

    /** Returns the name of the principal, such as {@code owner}. */
    String value();

    /** Returns the place among the identities; lower ones are tried first. */
    int order() default 0;
}
