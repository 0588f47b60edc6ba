package dev.statusquo.examples.bookshop;

/** Who is calling: a name, a role, and the customer whose orders and documents are theirs. */
record Principal(String name, Role role, long customerId) {
    /** The caller without credentials. Customer ids begin at 1, so nothing is theirs. */
    static final Principal ANONYMOUS = new Principal("anonymous", Role.ANYONE, 0);
}
