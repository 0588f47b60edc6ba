package dev.statusquo.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the method that says where the service is: no parameter, returns a {@code String} such as {@code
 * http://localhost:8080}. The paths of the document are appended; only if it names no path does the path of the declared server
 * count. Static, or of the test instance with {@code @TestInstance(PER_CLASS)}.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface BaseUrl {}
