package dev.statusquo.examples.bookshop;

record News(long id, String headline) {}
