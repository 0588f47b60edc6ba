/**
 * Probes of reading, and of what is not there, one file a probe.
 *
 * <p>Uses {@code crawl.probe} and below; only the list of all probes may use it, no other family.
 */
@NullMarked
package dev.statusquo.crawl.probe.reading;

import org.jspecify.annotations.NullMarked;
