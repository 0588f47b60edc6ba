/**
 * Rules of redirects and the Location they lead to, one file a rule.
 *
 * <p>Uses {@code rule}, {@code error} and below; only the rulebook and its users may use it, no other family.
 */
@NullMarked
package dev.statusquo.rule.redirect;

import org.jspecify.annotations.NullMarked;
