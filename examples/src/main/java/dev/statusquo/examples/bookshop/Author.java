package dev.statusquo.examples.bookshop;

import org.jspecify.annotations.Nullable;

record Author(
        long id, String name, @Nullable Long born, @Nullable String website) {}
