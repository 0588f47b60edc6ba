package dev.statusquo.examples.bookshop;

import java.util.List;

/**
 * A customer's private documents. To anyone else they do not exist: the answer is the one for a document nobody ever had,
 * for every method, and before anything else of the request is looked at.
 */
record DocumentRoutes(Store store) {
    List<Resource> resources() {
        return List.of(
                Resource.at("/customers/{customerId}/documents")
                        .get(Role.READER, this::list)
                        .post(Role.READER, this::create),
                Resource.at("/customers/{customerId}/documents/{documentId}")
                        .get(Role.READER, this::read)
                        .put(Role.READER, this::replace)
                        .delete(Role.READER, this::delete));
    }

    private Answer list(Call call) {
        long customerId = own(call);
        return Answer.ok(store.documents().list(Paging.of(call), each -> each.customerId() == customerId));
    }

    private Answer create(Call call) {
        long customerId = own(call);
        Document draft = draft(call.form(), 0, customerId);
        Document document = store.documents().add(id -> new Document(id, customerId, draft.title(), draft.text()));
        return Answer.created("/customers/" + customerId + "/documents/" + document.id(), document);
    }

    private Answer read(Call call) {
        return EntityTags.answer(call, ownDocument(call));
    }

    private Answer replace(Call call) {
        Document old = ownDocument(call).value();
        Document document = draft(call.form(), old.id(), old.customerId());
        return Answer.ok(store.documents().replace(old.id(), document, row -> EntityTags.guard(call, row)));
    }

    private Answer delete(Call call) {
        store.documents().remove(ownDocument(call).value().id(), row -> EntityTags.guard(call, row));
        return Answer.noContent();
    }

    private static long own(Call call) {
        long customerId = call.id("customerId");
        if (call.principal().customerId() != customerId) {
            throw Problems.notFound();
        }
        return customerId;
    }

    private Table.Row<Document> ownDocument(Call call) {
        long customerId = own(call);
        Table.Row<Document> row = store.documents().get(call.id("documentId"));
        if (row.value().customerId() != customerId) {
            throw Problems.notFound();
        }
        return row;
    }

    private static Document draft(Form form, long id, long customerId) {
        Document document = new Document(id, customerId, form.text("title", 1, 200), form.text("text", 0, 5000));
        form.check();
        return document;
    }
}
