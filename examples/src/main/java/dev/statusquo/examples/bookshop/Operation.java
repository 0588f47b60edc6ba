package dev.statusquo.examples.bookshop;

/** One method of one resource: who may use it, and what it does. */
record Operation(String method, Role least, Handler handler) {
    /** Says whether a success has a body, so that the caller's Accept matters. */
    boolean represents() {
        return !method.equals("DELETE");
    }
}
