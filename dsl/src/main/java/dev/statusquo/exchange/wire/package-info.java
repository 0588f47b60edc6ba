/**
 * What every transport needs and no client gives: field values as sent, content read up to a bound, and the meaning of what a
 * client throws.
 *
 * <p>Knows the JDK's exceptions only. Uses {@code exchange}; the adapters of the clients use it, and so may a
 * {@link dev.statusquo.exchange.Transport} of one's own.
 */
@NullMarked
package dev.statusquo.exchange.wire;

import org.jspecify.annotations.NullMarked;
