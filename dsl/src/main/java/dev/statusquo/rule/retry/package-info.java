/**
 * Rules on coming back later: {@code Retry-After} and the rate limit fields.
 *
 * <p>Uses {@code rule} and below. Only {@code HttpRules} uses this package; the other families do not.
 */
@NullMarked
package dev.statusquo.rule.retry;

import org.jspecify.annotations.NullMarked;
