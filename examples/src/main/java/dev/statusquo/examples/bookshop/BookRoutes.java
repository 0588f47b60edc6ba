package dev.statusquo.examples.bookshop;

import java.util.List;
import java.util.Set;

/** The books: read by anyone, written by clerks, deleted by the owner. */
record BookRoutes(Store store) {
    private static final Set<String> GENRES = Set.of("fiction", "history", "science", "poetry");

    List<Resource> resources() {
        return List.of(
                Resource.at("/books").get(Role.ANYONE, this::list).post(Role.CLERK, this::create),
                Resource.at("/books/{bookId}")
                        .get(Role.ANYONE, this::read)
                        .put(Role.CLERK, this::replace)
                        .delete(Role.OWNER, this::delete));
    }

    private Answer list(Call call) {
        Paging paging = Paging.of(call);
        List<String> genre = call.query("genre");
        if (genre.size() > 1 || !GENRES.containsAll(genre)) {
            throw Problems.invalidParameter("genre", "Must be one of fiction, history, science, poetry.");
        }
        String target = genre.isEmpty() ? "/books" : "/books?genre=" + genre.get(0);
        return paging.page(store.books(), book -> genre.isEmpty() || genre.contains(book.genre()), target);
    }

    private Answer create(Call call) {
        Book draft = draft(call.form(), 0);
        Book book = store.books().add(id -> withId(draft, id));
        return Answer.created("/books/" + book.id(), book);
    }

    private Answer read(Call call) {
        return EntityTags.answer(call, store.books().get(call.id("bookId")));
    }

    private Answer replace(Call call) {
        long id = store.books().get(call.id("bookId")).value().id();
        Book book = draft(call.form(), id);
        return Answer.ok(store.books().replace(id, book, row -> EntityTags.guard(call, row)));
    }

    private Answer delete(Call call) {
        store.books().remove(call.id("bookId"), row -> EntityTags.guard(call, row));
        return Answer.noContent();
    }

    private Book draft(Form form, long id) {
        Book book = new Book(
                id,
                form.text("isbn", Texts::isIsbn, "Must be 13 digits, beginning with 978 or 979."),
                form.text("title", 1, 200),
                form.integer("authorId", 1, Integer.MAX_VALUE),
                form.text("genre", GENRES::contains, "Must be one of fiction, history, science, poetry."),
                form.integer("priceCents", 0, 100_000),
                form.optionalText("published", Texts::isDate, "Must be a date, such as 1818-01-01."),
                form.optionalBool("inPrint"));
        if (!store.authors().contains(book.authorId())) {
            form.refuse("authorId", "There is no such author.");
        }
        form.check();
        return book;
    }

    private static Book withId(Book draft, long id) {
        return new Book(
                id,
                draft.isbn(),
                draft.title(),
                draft.authorId(),
                draft.genre(),
                draft.priceCents(),
                draft.published(),
                draft.inPrint());
    }
}
