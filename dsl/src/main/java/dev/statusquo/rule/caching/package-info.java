/**
 * Rules on what caches may keep: {@code Cache-Control}, {@code Expires}, {@code Vary}, {@code Age}.
 *
 * <p>Uses {@code rule} and below. Only {@code HttpRules} uses this package; the other families do not.
 */
@NullMarked
package dev.statusquo.rule.caching;

import org.jspecify.annotations.NullMarked;
