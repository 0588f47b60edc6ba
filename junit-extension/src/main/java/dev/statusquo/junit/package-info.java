/**
 * What a contract class is annotated with, and the extension that makes a crawl of it. The only package that sees JUnit.
 *
 * <p>Uses everything below; nothing uses it but users' tests.
 */
@NullMarked
package dev.statusquo.junit;

import org.jspecify.annotations.NullMarked;
