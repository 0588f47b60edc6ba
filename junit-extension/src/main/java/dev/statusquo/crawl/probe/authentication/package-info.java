/**
 * Probes of authentication and authorisation, one file a probe.
 *
 * <p>Uses {@code crawl.probe} and below; only the list of all probes may use it, no other family.
 */
@NullMarked
package dev.statusquo.crawl.probe.authentication;

import org.jspecify.annotations.NullMarked;
