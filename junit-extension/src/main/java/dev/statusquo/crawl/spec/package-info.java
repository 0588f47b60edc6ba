/**
 * What a service declares: {@link dev.statusquo.crawl.spec.DeclaredApi}, its operations, parameters, content, responses and
 * security, and the {@link dev.statusquo.crawl.spec.EndpointSource} that reads them.
 *
 * <p>The model is the same whatever it was read from. Schemas are views of the one tree they stand in and follow {@code $ref} when
 * asked, so that a document of many megabytes costs little more than its tree.
 *
 * <p>Uses the DSL's {@code exchange} and {@code error.schema}; every package of the crawl may use it.
 */
@NullMarked
package dev.statusquo.crawl.spec;

import org.jspecify.annotations.NullMarked;
