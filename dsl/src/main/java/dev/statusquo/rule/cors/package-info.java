/**
 * Rules on sharing with pages of other origins, as browsers read the fields.
 *
 * <p>Uses {@code rule} and below. Only {@code HttpRules} uses this package; the other families do not.
 */
@NullMarked
package dev.statusquo.rule.cors;

import org.jspecify.annotations.NullMarked;
