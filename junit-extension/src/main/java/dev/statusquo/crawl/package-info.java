/**
 * The crawl: sends what the plan says at a safe pace, judges every answer, and keeps what was seen.
 *
 * <p>Uses {@code crawl.probe} and below; {@code crawl.run}, {@code crawl.baseline}, {@code crawl.report} and {@code junit} may use
 * it.
 */
@NullMarked
package dev.statusquo.crawl;

import org.jspecify.annotations.NullMarked;
