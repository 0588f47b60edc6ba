/**
 * The fluent vocabulary: one sealed interface per outcome, its record beside it, and the checks behind their steps.
 *
 * <p>Steps throw nothing themselves; they hand checks to {@link dev.statusquo.expectation.Steps}, which checks,
 * collects or records. Uses {@code rule} and below; only the root package and the adapters use it, and a crawl the comparison of two
 * answers.
 */
@NullMarked
package dev.statusquo.expectation;

import org.jspecify.annotations.NullMarked;
