package dev.statusquo.junit;

import dev.statusquo.crawl.spec.EndpointSource;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Marks a class that holds a service to its contract: the declared endpoints are read, and a {@link CrawlTest} method runs once for
 * each case.
 *
 * <pre>{@code
 * @HttpContract(spec = "classpath:openapi.yaml")
 * class UsersApiContractTest {
 *
 *     @BaseUrl static String baseUrl() { return "http://localhost:8080"; }
 *
 *     @CrawlTest void contract(ContractCase contractCase) { contractCase.verify(); }
 * }
 * }</pre>
 *
 * <p>Settings of the run ({@code statusquo.*}) override what stands here.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ExtendWith(HttpContractExtension.class)
public @interface HttpContract {

    /**
     * Returns where the OpenAPI documents are: {@code classpath:…}, a file relative to the working directory, or an http URL of an
     * allowed host. An operation that several declare is taken from the first. None where {@link Endpoint} or {@link #source()}
     * declares what there is.
     */
    String[] spec() default {};

    /**
     * Returns classes that declare endpoints, each with a public constructor without parameters. They come after the documents and
     * before {@link Endpoint}.
     */
    Class<? extends EndpointSource>[] source() default {};

    /** Returns what the cases share; {@link Isolation#PER_CASE} runs each inside its own invocation. */
    Isolation isolation() default Isolation.SHARED;

    /**
     * Returns the declared statuses that {@code statusquo.coverage.min} does not ask for, each with the reason, such as {@code "GET
     * /orders 409: needs a closed shop"}.
     */
    String[] uncovered() default {};

    /**
     * Returns the file of what is known of the service, relative to the working directory; {@code statusquo.baseline.file} overrides
     * it. Without one it is {@code src/test/resources/statusquo/} with the full name of the class, and need not be there.
     */
    String baseline() default "";

    /** Returns the profile: {@code rfc}, {@code guide} or {@code strict}; {@code statusquo.profile} overrides it. */
    String profile() default "guide";
}
