package dev.statusquo.examples.spring;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What a client says of a book to be added. */
public record NewBook(
        @NotBlank @Size(max = 200) String title,
        @NotNull @Min(1) @Max(20_000) Integer pages) {}
