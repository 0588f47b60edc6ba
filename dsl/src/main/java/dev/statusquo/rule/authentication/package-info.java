/**
 * Rules of authentication: challenges, and the choice between 401 and 403, one file a rule.
 *
 * <p>Uses {@code rule}, {@code error} and below; only the rulebook and its users may use it, no other family.
 */
@NullMarked
package dev.statusquo.rule.authentication;

import org.jspecify.annotations.NullMarked;
