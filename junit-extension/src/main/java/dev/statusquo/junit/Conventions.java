package dev.statusquo.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Settles how a whole API answers one kind of fault, on a class with {@link HttpContract}. What is not settled is inferred from what
 * most operations do, and those that do otherwise are named.
 *
 * <pre>{@code
 * @HttpContract(spec = "classpath:openapi.yaml")
 * @Conventions(validation = 422, duplicate = 409, concealment = "/users/{userId}/documents/**", errorShape = "status-guide")
 * class UsersApiContractTest {
 *
 *     // POST /users  422 {"error":"validation_failed",…}   passes
 *     // POST /orders 400 {"error":"validation_failed",…}   fails: 400 for invalid content, which is answered 422 by convention
 * }
 * }</pre>
 *
 * <p>A status is one of 400 to 499, or a success where that is said; 0 settles nothing.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
public @interface Conventions {

    /** Returns the status of content that parses and breaks its schema: 422 or 400. */
    int validation() default 0;

    /** Returns the status of a query, header or cookie parameter that is missing or breaks its schema: 400 or 422. */
    int parameter() default 0;

    /** Returns the status of a request without the content it needs: 400 or 422. */
    int missingContent() default 0;

    /** Returns the status of content that does not parse. */
    int malformed() default 0;

    /** Returns the status of an id of another form than declared: 400, 404 or 422. */
    int malformedId() default 0;

    /** Returns the status of an id that nothing has: 404, or 410. */
    int unknownId() default 0;

    /** Returns the status of a list that holds nothing: 200, 204 or 404. */
    int emptyCollection() default 0;

    /** Returns the status of a create of what is there already. */
    int duplicate() default 0;

    /** Returns the status of a read of what was deleted: 404 or 410. */
    int readAfterDelete() default 0;

    /** Returns the status of a delete of what was deleted: 404, 410, or 204 for any success. */
    int deletedAgain() default 0;

    /**
     * Returns patterns of declared paths whose things are hidden from those who may not see them: asked for by somebody else they
     * are answered as if they were not there. A star stands for any text.
     */
    String[] concealment() default {};

    /**
     * Returns the name of the shape of all errors: {@code problem-details} (or {@code rfc9457}), {@code status-guide}, or one of the
     * other methods of {@link dev.statusquo.error.ErrorShapes} in lower case with hyphens, such as {@code spring-boot}. A shape of
     * the project's own is named by its JSON Schema on the classpath, such as {@code classpath:schemas/error.json}; without that
     * it is compared as what most operations send.
     */
    String errorShape() default "";
}
