/**
 * OpenAPI documents read into the model of {@code crawl.spec}. The only package that sees the YAML parser.
 *
 * <p>Uses {@code crawl.spec}; whoever turns settings into sources may use {@link dev.statusquo.crawl.spec.openapi.OpenApiSource}.
 */
@NullMarked
package dev.statusquo.crawl.spec.openapi;

import org.jspecify.annotations.NullMarked;
