package dev.statusquo.examples.bookshop;

import org.jspecify.annotations.Nullable;

record Book(
        long id,
        String isbn,
        String title,
        long authorId,
        String genre,
        long priceCents,
        @Nullable String published,
        @Nullable Boolean inPrint) {}
