/**
 * Rules of error responses and what they must not tell, one file a rule.
 *
 * <p>Uses {@code rule}, {@code error} and below; only the rulebook and its users may use it, no other family.
 */
@NullMarked
package dev.statusquo.rule.error;

import org.jspecify.annotations.NullMarked;
