/**
 * Outcomes that only the team of a service knows how to cause, planned and judged as those of any probe.
 *
 * <p>Uses {@code crawl.probe} and below; {@code crawl} and {@code junit} may use it.
 */
@NullMarked
package dev.statusquo.crawl.probe.provoked;

import org.jspecify.annotations.NullMarked;
