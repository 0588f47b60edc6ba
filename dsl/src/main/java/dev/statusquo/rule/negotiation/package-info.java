/**
 * Rules of media types, JSON, content negotiation and protocol upgrades, one file a rule.
 *
 * <p>Uses {@code rule}, {@code error} and below; only the rulebook and its users may use it, no other family.
 */
@NullMarked
package dev.statusquo.rule.negotiation;

import org.jspecify.annotations.NullMarked;
