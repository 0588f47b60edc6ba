/**
 * The judgement of a whole run: what holds of single answers, and not of all of them together. One file a run rule.
 *
 * <p>A run rule is a pure function of what was observed, of what is declared and of the project's conventions, so that it
 * judges
 * the joined report of several machines as it judges one crawl. Uses {@code crawl} and everything below; {@code
 * crawl.baseline},
 * {@code crawl.report} and {@code junit} may use it.
 */
@NullMarked
package dev.statusquo.crawl.run;

import org.jspecify.annotations.NullMarked;
