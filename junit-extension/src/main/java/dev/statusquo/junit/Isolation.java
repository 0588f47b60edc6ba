package dev.statusquo.junit;

/** What the cases of a contract class share. */
public enum Isolation {
    /** All cases meet the service as the others left it. Independent ones run ahead, while JUnit reports them in order. */
    SHARED,
    /**
     * Each case runs inside its own invocation, after {@code @BeforeEach} and before {@code @AfterEach}, alone: for a class that
     * resets its data in between.
     */
    PER_CASE
}
