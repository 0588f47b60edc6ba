package dev.statusquo.examples.bookshop;

import java.util.List;

/** The customers: the shop's business, and no reader's. */
record CustomerRoutes(Store store) {
    List<Resource> resources() {
        return List.of(
                Resource.at("/customers").get(Role.CLERK, this::list).post(Role.CLERK, this::create),
                Resource.at("/customers/{customerId}")
                        .get(Role.CLERK, this::read)
                        .put(Role.CLERK, this::replace)
                        .delete(Role.OWNER, this::delete));
    }

    private Answer list(Call call) {
        return Answer.ok(store.customers().list(Paging.of(call), customer -> true));
    }

    private Answer create(Call call) {
        Customer draft = draft(call.form(), 0);
        Customer customer = store.customers().add(id -> new Customer(id, draft.name(), draft.email()));
        return Answer.created("/customers/" + customer.id(), customer);
    }

    /** Nobody replaces a customer whom they have not seen, so the request names the tag it means. */
    private Answer replace(Call call) {
        long id = store.customers().get(call.id("customerId")).value().id();
        Customer draft = draft(call.form(), id);
        if (call.headers("If-Match").isEmpty()) {
            throw Problems.preconditionRequired();
        }
        Customer customer = store.customers().replace(id, draft, row -> EntityTags.guard(call, row));
        return switch (String.join(",", call.headers("Prefer"))) {
            case "return=minimal" -> Answer.noContent().withHeader("Preference-Applied", "return=minimal");
            case "return=representation" ->
                Answer.ok(customer).withHeader("Preference-Applied", "return=representation");
            default -> Answer.ok(customer);
        };
    }

    private static Customer draft(Form form, long id) {
        String name = form.text("name", 1, 100);
        String email = form.text("email", Texts::isEmail, "Must be an e-mail address.");
        form.check();
        return new Customer(id, name, email);
    }

    private Answer read(Call call) {
        return EntityTags.answer(call, store.customers().get(call.id("customerId")));
    }

    private Answer delete(Call call) {
        long id = store.customers().get(call.id("customerId")).value().id();
        if (store.documents().any(document -> document.customerId() == id)) {
            throw Problems.inUse("There are documents of this customer.");
        }
        store.customers().remove(id, row -> EntityTags.guard(call, row));
        return Answer.noContent();
    }
}
