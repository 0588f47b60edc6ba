/**
 * What is said when a contract is broken: facts, their layout, what is thrown, and what must never be printed.
 *
 * <p>Depends on nothing; every other package may use it.
 */
@NullMarked
package dev.statusquo.failure;

import org.jspecify.annotations.NullMarked;
