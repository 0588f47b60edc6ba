package dev.statusquo.examples.bookshop;

import java.util.List;

/** The orders: a reader sees and cancels their own, the shop sees all. Someone else's order is not found. */
record OrderRoutes(Store store) {
    List<Resource> resources() {
        return List.of(
                Resource.at("/orders").get(Role.READER, this::list).post(Role.READER, this::create),
                Resource.at("/orders/{orderId}").get(Role.READER, this::read).delete(Role.READER, this::cancel));
    }

    private Answer list(Call call) {
        return Answer.ok(store.orders().list(Paging.of(call), order -> mayUse(call, order)));
    }

    private Answer create(Call call) {
        Form form = call.form();
        long bookId = form.integer("bookId", 1, Integer.MAX_VALUE);
        long quantity = form.integer("quantity", 1, 99);
        String note = form.optionalText("note", 0, 500);
        if (!store.books().contains(bookId)) {
            form.refuse("bookId", "There is no such book.");
        }
        form.check();
        long customerId = call.principal().customerId();
        Order order = store.orders().add(id -> new Order(id, customerId, bookId, quantity, "placed", note));
        return Answer.created("/orders/" + order.id(), order);
    }

    private Answer read(Call call) {
        return EntityTags.answer(call, usable(call));
    }

    private Answer cancel(Call call) {
        store.orders().remove(usable(call).value().id(), row -> EntityTags.guard(call, row));
        return Answer.noContent();
    }

    private Table.Row<Order> usable(Call call) {
        Table.Row<Order> row = store.orders().get(call.id("orderId"));
        if (!mayUse(call, row.value())) {
            throw Problems.notFound();
        }
        return row;
    }

    private static boolean mayUse(Call call, Order order) {
        return call.principal().role().includes(Role.CLERK)
                || order.customerId() == call.principal().customerId();
    }
}
