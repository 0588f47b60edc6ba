/**
 * Error bodies: the shapes that projects and frameworks use, and what must not leak into any of them.
 *
 * <p>Uses {@code exchange} and below; {@code rule} and everything above may use it.
 */
@NullMarked
package dev.statusquo.error;

import org.jspecify.annotations.NullMarked;
