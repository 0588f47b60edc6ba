/**
 * OkHttp as a {@link dev.statusquo.exchange.Transport}, and its responses as exchanges.
 *
 * <p>The only package that sees OkHttp, which the user brings. An adapter: uses what lies below it, and only users and
 * {@code dev.statusquo} use it.
 */
@NullMarked
package dev.statusquo.okhttp;

import org.jspecify.annotations.NullMarked;
