package dev.statusquo.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Marks the method that runs once for each case of the crawl. It takes a {@link ContractCase} and calls {@link
 * ContractCase#verify()}; everything else of Jupiter works as in any test.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@TestTemplate
@ExtendWith(HttpContractExtension.class)
public @interface CrawlTest {}
