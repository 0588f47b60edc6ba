package dev.statusquo.examples.spring;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The books, kept in memory. */
@RestController
@RequestMapping("/books")
public class BookController {

    private static final String PROBLEM = MediaType.APPLICATION_PROBLEM_JSON_VALUE;

    private final Map<Long, Book> books = new ConcurrentSkipListMap<>();
    private final AtomicLong ids = new AtomicLong();

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    Collection<Book> all() {
        return books.values();
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
    @ApiResponse(responseCode = "201", description = "The book was added.")
    @ApiResponse(
            responseCode = "400",
            description = "The book is not acceptable.",
            content = @Content(mediaType = PROBLEM, schema = @Schema(implementation = Problem.class)))
    @ApiResponse(
            responseCode = "415",
            description = "Books are sent as JSON.",
            content = @Content(mediaType = PROBLEM, schema = @Schema(implementation = Problem.class)))
    ResponseEntity<Book> add(@RequestBody @Valid NewBook wanted) {
        Book book = new Book(ids.incrementAndGet(), wanted.title(), wanted.pages());
        books.put(book.id(), book);
        return ResponseEntity.created(URI.create("/books/" + book.id())).body(book);
    }

    @GetMapping(path = "/{bookId}", produces = MediaType.APPLICATION_JSON_VALUE)
    @ApiResponse(responseCode = "200", description = "The book.")
    @ApiResponse(
            responseCode = "404",
            description = "There is no such book.",
            content = @Content(mediaType = PROBLEM, schema = @Schema(implementation = Problem.class)))
    Book one(@PathVariable("bookId") long bookId) {
        Book book = books.get(bookId);
        if (book == null) {
            throw notFound();
        }
        return book;
    }

    @DeleteMapping("/{bookId}")
    @ApiResponse(responseCode = "204", description = "The book is gone.")
    @ApiResponse(
            responseCode = "404",
            description = "There is no such book.",
            content = @Content(mediaType = PROBLEM, schema = @Schema(implementation = Problem.class)))
    ResponseEntity<Void> remove(@PathVariable("bookId") long bookId) {
        if (books.remove(bookId) == null) {
            throw notFound();
        }
        return ResponseEntity.noContent().build();
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no such book.");
    }
}
