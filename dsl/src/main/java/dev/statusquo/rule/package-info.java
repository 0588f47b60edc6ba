/**
 * The rulebook: what HTTP and the status guide ask of one exchange, one file a rule, and the profiles that turn a broken
 * requirement into an outcome.
 *
 * <p>Rules are pure: no clock, no connection, no state. Uses {@code error} and below; {@code expectation} and everything above
 * may use it. The families below this package do not see each other.
 */
@NullMarked
package dev.statusquo.rule;

import org.jspecify.annotations.NullMarked;
