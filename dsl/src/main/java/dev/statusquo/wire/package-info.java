/**
 * A plain socket in place of a client: sees what clients repair or hide, and sends what they refuse to. To this machine only.
 *
 * <p>An adapter: uses {@code exchange}, and only users and the crawl use it.
 */
@NullMarked
package dev.statusquo.wire;

import org.jspecify.annotations.NullMarked;
