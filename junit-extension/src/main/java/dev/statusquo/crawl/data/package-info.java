/**
 * Requests from declarations: valid values of a schema, the address of an operation, parameters as they stand on the wire, and
 * variants of a valid value with exactly one fault. The only package that sees the generator of strings from patterns.
 *
 * <p>The same seed makes the same values. Uses {@code crawl.spec}; {@code crawl.probe} and everything above may use it.
 */
@NullMarked
package dev.statusquo.crawl.data;

import org.jspecify.annotations.NullMarked;
