/**
 * Rules of status codes and the content that may follow them, one file a rule.
 *
 * <p>Uses {@code rule}, {@code error} and below; only the rulebook and its users may use it, no other family.
 */
@NullMarked
package dev.statusquo.rule.status;

import org.jspecify.annotations.NullMarked;
