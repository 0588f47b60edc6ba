package dev.statusquo.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a method that returns a value for a path parameter as a {@code String}: the id of something that exists and that a test may
 * change. It may take a {@link dev.statusquo.ContractClient} to create it with.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Fixture {

    /** Returns the name of the parameter, such as {@code userId}, or the path that ends with it, such as {@code /users/{id}}. */
    String value();
}
