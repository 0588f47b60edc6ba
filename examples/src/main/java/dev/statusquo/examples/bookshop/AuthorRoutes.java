package dev.statusquo.examples.bookshop;

import java.util.List;

/** The authors: read by anyone, written by clerks, deleted by the owner while they have no book. */
record AuthorRoutes(Store store) {
    List<Resource> resources() {
        return List.of(
                Resource.at("/authors").get(Role.ANYONE, this::list).post(Role.CLERK, this::create),
                Resource.at("/authors/{authorId}")
                        .get(Role.ANYONE, this::read)
                        .put(Role.CLERK, this::replace)
                        .delete(Role.OWNER, this::delete));
    }

    private Answer list(Call call) {
        return Paging.of(call).page(store.authors(), author -> true, "/authors");
    }

    private Answer create(Call call) {
        Author draft = draft(call.form(), 0);
        Author author = store.authors().add(id -> new Author(id, draft.name(), draft.born(), draft.website()));
        return Answer.created("/authors/" + author.id(), author);
    }

    private Answer read(Call call) {
        return EntityTags.answer(call, store.authors().get(call.id("authorId")));
    }

    private Answer replace(Call call) {
        long id = store.authors().get(call.id("authorId")).value().id();
        Author author = draft(call.form(), id);
        return Answer.ok(store.authors().replace(id, author, row -> EntityTags.guard(call, row)));
    }

    private Answer delete(Call call) {
        long id = store.authors().get(call.id("authorId")).value().id();
        if (store.books().any(book -> book.authorId() == id)) {
            throw Problems.inUse("There are books of this author.");
        }
        store.authors().remove(id, row -> EntityTags.guard(call, row));
        return Answer.noContent();
    }

    private static Author draft(Form form, long id) {
        Author author = new Author(
                id,
                form.text("name", 1, 100),
                form.optionalInteger("born", 0, 2100),
                form.optionalText("website", Texts::isWebsite, "Must be an absolute URI."));
        form.check();
        return author;
    }
}
