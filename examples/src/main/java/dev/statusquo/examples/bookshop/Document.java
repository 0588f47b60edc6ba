package dev.statusquo.examples.bookshop;

record Document(long id, long customerId, String title, String text) {}
