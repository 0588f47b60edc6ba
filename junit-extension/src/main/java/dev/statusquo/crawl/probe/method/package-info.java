/**
 * Probes of methods and how a target is named, one file a probe.
 *
 * <p>Uses {@code crawl.probe} and below; only the list of all probes may use it, no other family.
 */
@NullMarked
package dev.statusquo.crawl.probe.method;

import org.jspecify.annotations.NullMarked;
