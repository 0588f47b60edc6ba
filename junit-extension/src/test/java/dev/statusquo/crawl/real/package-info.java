/** Documents and servers of others, fetched from npm: run by {@code mvn -Preal}, and skipped where npm is missing. */
@NullMarked
package dev.statusquo.crawl.real;

import org.jspecify.annotations.NullMarked;
