/**
 * Header fields as values: one type and one strict parser a field, each with the grammar of its RFC.
 *
 * <p>A parser never throws on anything a server can send; it returns {@link dev.statusquo.header.Parsed}, with the offset at
 * which the text broke. Uses {@code failure} only; {@code exchange} and everything above may use it.
 */
@NullMarked
package dev.statusquo.header;

import org.jspecify.annotations.NullMarked;
