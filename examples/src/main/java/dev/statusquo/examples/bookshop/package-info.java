/**
 * Owns the bookshop: a small service over HTTP that keeps what its status codes promise, and the switches that make it
 * break one promise at a time. Depends on nothing of Statusquo; tests of the examples start it through {@link
 * dev.statusquo.examples.bookshop.Bookshop}.
 */
@NullMarked
package dev.statusquo.examples.bookshop;

import org.jspecify.annotations.NullMarked;
