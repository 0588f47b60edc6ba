/** A service with Spring Boot for contract tests to crawl. */
@NullMarked
package dev.statusquo.examples.spring;

import org.jspecify.annotations.NullMarked;
