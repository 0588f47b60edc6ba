/** Servers on 127.0.0.1 that tests talk to. */
@NullMarked
package dev.statusquo.testing;

import org.jspecify.annotations.NullMarked;
