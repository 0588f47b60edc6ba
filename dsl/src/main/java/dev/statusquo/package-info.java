/**
 * Where a user starts: {@link dev.statusquo.HttpExpectations} for a response in hand and for contracts kept as values,
 * {@link dev.statusquo.ContractClient} for requests to send, {@link dev.statusquo.Credentials} for who sends them.
 *
 * <p>Uses {@code expectation} and below, and {@code jdk} for the client that a JDK brings; tests and the JUnit
 * extension use it.
 */
@NullMarked
package dev.statusquo;

import org.jspecify.annotations.NullMarked;
