/**
 * REST Assured as a {@link dev.statusquo.exchange.Transport}, and its responses as exchanges.
 *
 * <p>The only package that sees REST Assured and the Apache client below it, which the user brings. Its statics are neither read
 * nor set. An adapter: uses what lies below it, and only users and {@code dev.statusquo} use it.
 */
@NullMarked
package dev.statusquo.restassured;

import org.jspecify.annotations.NullMarked;
