package dev.statusquo.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares one endpoint of the service on a class with {@link HttpContract}, in place of a document or beside one.
 *
 * <pre>{@code
 * @HttpContract
 * @Endpoint(method = "POST", path = "/users", success = 201, body = "users/create.json", errors = {400, 401, 409, 422}, secured = true)
 * @Endpoint(method = "GET", path = "/users/{userId}", success = 200, errors = 404)
 * class UsersApiContractTest { … }
 * }</pre>
 *
 * <p>Name all methods of a path: one that is not named is expected to be answered 405. A subclass adds to the endpoints of its
 * superclass.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@Repeatable(Endpoints.class)
public @interface Endpoint {

    /** Returns the method, such as {@code POST}. */
    String method() default "GET";

    /** Returns the path below the base URL, such as {@code /users/{userId}}. */
    String path();

    /** Returns the status of a valid request. */
    int success() default 200;

    /**
     * Returns the resource that holds valid content, such as {@code users/create.json}, looked up from the root of the class path,
     * then from the package of the class; empty for a request without content.
     *
     * <p>The ending of its name tells the media type: {@code .json}, {@code .xml}, {@code .txt} or {@code .csv}. Names, e-mail
     * addresses and the like in JSON are varied, so that a create can be repeated. One example does not tell which other content is
     * wrong, so broken JSON and a foreign media type are tried, but no faulty fields.
     */
    String body() default "";

    /**
     * Returns the statuses of its errors. Where none is named any will do; where some are, another one is not declared. A secured
     * endpoint may answer 401 unnamed.
     */
    int[] errors() default {};

    /** Returns whether credentials are needed; those of any {@link Identity} count. */
    boolean secured() default false;
}
