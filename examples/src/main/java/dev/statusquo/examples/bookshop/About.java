package dev.statusquo.examples.bookshop;

/** What the shop says of itself, in one language. */
record About(String name, long founded, String text) {}
