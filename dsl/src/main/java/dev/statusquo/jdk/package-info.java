/**
 * The client of the JDK, {@code java.net.http}: as a {@link dev.statusquo.exchange.Transport}, and its responses as exchanges.
 *
 * <p>An adapter: uses what lies below it, and only users and {@code dev.statusquo} use it.
 */
@NullMarked
package dev.statusquo.jdk;

import org.jspecify.annotations.NullMarked;
