/**
 * Probes: what is tried on a declared operation, and how the answer is judged. One file a probe.
 *
 * <p>A probe plans without sending, and runs on a {@link dev.statusquo.crawl.probe.Bench} that sends for it. Uses {@code
 * crawl.data} and {@code crawl.spec}; {@code crawl} and everything above may use it.
 */
@NullMarked
package dev.statusquo.crawl.probe;

import org.jspecify.annotations.NullMarked;
