/** Small services on 127.0.0.1 for the tests: sound ones, and ones that misbehave on request. */
@NullMarked
package dev.statusquo.service;

import org.jspecify.annotations.NullMarked;
