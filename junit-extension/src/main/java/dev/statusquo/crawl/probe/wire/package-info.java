/**
 * Probes of what only a plain socket shows, one file a probe. They ask services on this machine only.
 *
 * <p>Uses {@code crawl.probe} and below; only the list of all probes may use it, no other family.
 */
@NullMarked
package dev.statusquo.crawl.probe.wire;

import org.jspecify.annotations.NullMarked;
