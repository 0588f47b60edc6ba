package dev.statusquo.examples.bookshop;

import java.util.List;

/** The customers: the shop's business, and no reader's. */
record CustomerRoutes(Store store) {
    List<Resource> resources() {
        return List.of(
                Resource.at("/customers").get(Role.CLERK, this::list).post(Role.CLERK, this::create),
                Resource.at("/customers/{customerId}")
                        .get(Role.CLERK, this::read)
                        .delete(Role.OWNER, this::delete));
    }

    private Answer list(Call call) {
        return Answer.ok(store.customers().list(Paging.of(call), customer -> true));
    }

    private Answer create(Call call) {
        Form form = call.form();
        String name = form.text("name", 1, 100);
        String email = form.text("email", Texts::isEmail, "Must be an e-mail address.");
        form.check();
        Customer customer = store.customers().add(id -> new Customer(id, name, email));
        return Answer.created("/customers/" + customer.id(), customer);
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
