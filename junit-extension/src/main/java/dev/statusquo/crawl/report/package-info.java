/**
 * What people and machines are told of a crawl: one self-contained page, one JSON file, and a few lines on the console. One writer
 * a format.
 *
 * <p>Everything that came from the wire is redacted and escaped in one place of each format, so no section can forget it. Uses
 * {@code crawl}, {@code crawl.run} and {@code crawl.baseline}; only {@code junit} may use it.
 */
@NullMarked
package dev.statusquo.crawl.report;

import org.jspecify.annotations.NullMarked;
