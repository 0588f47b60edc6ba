package dev.statusquo.examples.bookshop;

import org.jspecify.annotations.Nullable;

record Order(
        long id,
        long customerId,
        long bookId,
        long quantity,
        String status,
        @Nullable String note) {}
