/**
 * Contracts and HTTP's values as Hamcrest matchers. A delay needs no matcher of its own: {@link java.time.Duration} is
 * comparable, so Hamcrest's {@code lessThan(Duration.ofMinutes(1))} does.
 *
 * <p>Uses {@code expectation} and below; only tests use it.
 */
@NullMarked
package dev.statusquo.hamcrest;

import org.jspecify.annotations.NullMarked;
