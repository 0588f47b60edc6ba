/**
 * One request and its response, as every client shows them: {@link dev.statusquo.exchange.Exchange}, and the
 * {@link dev.statusquo.exchange.Transport} that makes one.
 *
 * <p>Values only; nothing here opens a connection. Uses {@code failure} and {@code header}; everything above may use it.
 */
@NullMarked
package dev.statusquo.exchange;

import org.jspecify.annotations.NullMarked;
