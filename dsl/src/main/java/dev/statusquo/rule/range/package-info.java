/**
 * Rules on partial content: {@code Content-Range}, {@code Accept-Ranges}, 206 and 416.
 *
 * <p>Uses {@code rule} and below. Only {@code HttpRules} uses this package; the other families do not.
 */
@NullMarked
package dev.statusquo.rule.range;

import org.jspecify.annotations.NullMarked;
