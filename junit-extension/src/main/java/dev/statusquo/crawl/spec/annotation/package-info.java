/**
 * Endpoints declared one by one on a class, read into the same model as a document. Knows nothing of the annotation itself: it is
 * given its values.
 *
 * <p>Uses {@code crawl.spec}; only {@code junit}, which has the annotation, uses it.
 */
@NullMarked
package dev.statusquo.crawl.spec.annotation;

import org.jspecify.annotations.NullMarked;
