/**
 * Probes of creating and replacing, one file a probe.
 *
 * <p>Uses {@code crawl.probe} and below; only the list of all probes may use it, no other family.
 */
@NullMarked
package dev.statusquo.crawl.probe.creation;

import org.jspecify.annotations.NullMarked;
