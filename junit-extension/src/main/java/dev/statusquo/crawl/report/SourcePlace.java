package dev.statusquo.crawl.report;

/**
 * A line of a file of the project.
 *
 * @param file the path from the root of the repository, with slashes
 * @param line the line, from 1
 */
record SourcePlace(String file, int line) {}
