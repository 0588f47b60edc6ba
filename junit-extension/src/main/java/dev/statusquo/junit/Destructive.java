package dev.statusquo.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Lets operations use up what the crawl did not create: fixtures, and what a collection lists. Without it a DELETE is tried on
 * something of the crawl's own only.
 *
 * <pre>{@code
 * @HttpContract(spec = "classpath:openapi.yaml")
 * @Destructive("DELETE /orders/{orderId}")
 * class OrdersApiContractTest { … }
 * }</pre>
 */
@Documented
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Inherited
public @interface Destructive {

    /** Returns the operations, such as {@code DELETE /orders/{orderId}}; a star stands for any text. */
    String[] value();
}
