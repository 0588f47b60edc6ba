/** Figures for the budgets: floors and ours in the same class, so that ratios of one run can be quoted. */
@NullMarked
package dev.statusquo.benchmarks;

import org.jspecify.annotations.NullMarked;
