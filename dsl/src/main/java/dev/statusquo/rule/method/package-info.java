/**
 * Rules of request methods and Allow, one file a rule.
 *
 * <p>Uses {@code rule}, {@code error} and below; only the rulebook and its users may use it, no other family.
 */
@NullMarked
package dev.statusquo.rule.method;

import org.jspecify.annotations.NullMarked;
