/**
 * What is known of a service, kept in one committed file for each contract class, and what differs from it now: known violations, the
 * behaviour of each case, and the catalogue of error codes.
 *
 * <p>Comparing is pure; only {@link dev.statusquo.crawl.baseline.BaselineFile} reads and writes. Uses {@code crawl}; {@code report}
 * and {@code junit} may use it.
 */
@NullMarked
package dev.statusquo.crawl.baseline;

import org.jspecify.annotations.NullMarked;
