/**
 * Rules on header fields of any status: how often, in what form, and what they say beside each other.
 *
 * <p>Uses {@code rule} and below. Only {@code HttpRules} uses this package; the other families do not.
 */
@NullMarked
package dev.statusquo.rule.field;

import org.jspecify.annotations.NullMarked;
