/**
 * Rules of 201 and the Location of what was created, one file a rule.
 *
 * <p>Uses {@code rule}, {@code error} and below; only the rulebook and its users may use it, no other family.
 */
@NullMarked
package dev.statusquo.rule.created;

import org.jspecify.annotations.NullMarked;
