/**
 * Probes of redirects, one file a probe.
 *
 * <p>Uses {@code crawl.probe} and below; only the list of all probes may use it, no other family.
 */
@NullMarked
package dev.statusquo.crawl.probe.redirect;

import org.jspecify.annotations.NullMarked;
