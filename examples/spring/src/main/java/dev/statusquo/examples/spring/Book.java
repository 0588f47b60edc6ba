package dev.statusquo.examples.spring;

/** A book as the service tells of it. */
public record Book(long id, String title, int pages) {}
