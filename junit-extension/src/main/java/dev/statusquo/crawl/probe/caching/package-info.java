/**
 * Probes of caching, CORS and the life cycle of an operation, one file a probe.
 *
 * <p>Uses {@code crawl.probe} and below; only the list of all probes may use it, no other family.
 */
@NullMarked
package dev.statusquo.crawl.probe.caching;

import org.jspecify.annotations.NullMarked;
