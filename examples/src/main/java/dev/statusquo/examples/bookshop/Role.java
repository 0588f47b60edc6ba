package dev.statusquo.examples.bookshop;

/** What a caller may do; every role includes the ones before it. */
enum Role {
    ANYONE,
    READER,
    CLERK,
    OWNER;

    boolean includes(Role other) {
        return compareTo(other) >= 0;
    }
}
