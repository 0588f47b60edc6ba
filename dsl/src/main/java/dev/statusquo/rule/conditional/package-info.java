/**
 * Rules on validators and conditions: {@code ETag}, {@code Last-Modified}, 304, 412 and 428.
 *
 * <p>Uses {@code rule} and below. Only {@code HttpRules} uses this package; the other families do not.
 */
@NullMarked
package dev.statusquo.rule.conditional;

import org.jspecify.annotations.NullMarked;
