/**
 * JSON and JSON Schema. The only package that sees Jackson and the JSON Schema validator; neither stands in a public signature.
 *
 * <p>Uses {@code exchange} and below; {@code error} and everything above may use it.
 */
@NullMarked
package dev.statusquo.error.schema;

import org.jspecify.annotations.NullMarked;
