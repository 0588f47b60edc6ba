package dev.statusquo.examples.bookshop;

/** Everything one bookshop keeps, in memory, with the stock it opens with. */
record Store(
        Table<Author> authors,
        Table<Book> books,
        Table<Customer> customers,
        Table<Document> documents,
        Table<Order> orders) {

    static Store seeded() {
        Store store = new Store(
                Table.uniqueBy("name", Author::name),
                Table.uniqueBy("isbn", Book::isbn),
                Table.uniqueBy("email", Customer::email),
                Table.plain(),
                Table.plain());
        store.authors().add(id -> new Author(id, "Mary Shelley", 1797L, null));
        store.authors().add(id -> new Author(id, "Jane Austen", 1775L, "https://janeausten.example/"));
        store.books().add(id -> new Book(id, "9780141439471", "Frankenstein", 1, "fiction", 899, "1818-01-01", true));
        store.books().add(id -> new Book(id, "9780141439587", "Emma", 2, "fiction", 799, "1815-12-23", true));
        store.books().add(id -> new Book(id, "9780140430721", "Persuasion", 2, "fiction", 749, null, null));
        store.customers().add(id -> new Customer(id, "Ann", "ann@bookshop.example"));
        store.customers().add(id -> new Customer(id, "Ben", "ben@bookshop.example"));
        store.customers().add(id -> new Customer(id, "Cleo", "cleo@bookshop.example"));
        store.documents().add(id -> new Document(id, 1, "Lease of the shop", "Twelve months, from the first of May."));
        store.documents().add(id -> new Document(id, 1, "Letter to the bank", "We should like to borrow a little."));
        store.documents().add(id -> new Document(id, 3, "Wish list", "Everything by Mary Shelley."));
        store.orders().add(id -> new Order(id, 1, 1, 2, "placed", null));
        store.orders().add(id -> new Order(id, 3, 2, 1, "placed", "A present."));
        return store;
    }
}
