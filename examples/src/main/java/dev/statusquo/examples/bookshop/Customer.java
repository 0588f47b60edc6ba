package dev.statusquo.examples.bookshop;

record Customer(long id, String name, String email) {}
