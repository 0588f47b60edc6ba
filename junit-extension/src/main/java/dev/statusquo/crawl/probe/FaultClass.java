package dev.statusquo.crawl.probe;

/** What may be wrong with a request, as far as an API should give it one status everywhere. */
public enum FaultClass {
    /** Content that does not parse. */
    MALFORMED_CONTENT("malformed content"),
    /** Content that parses and breaks its schema. */
    INVALID_CONTENT("invalid content"),
    /** No content where some is required. */
    MISSING_CONTENT("missing content"),
    /** A query, header or cookie parameter that is missing or breaks its schema. */
    INVALID_PARAMETER("invalid parameter"),
    /** An id of another form than declared. */
    MALFORMED_ID("malformed id"),
    /** An id of the declared form that nothing has. */
    UNKNOWN_ID("unknown id"),
    /** A list that holds nothing, which is no fault, and yet answered in several ways. */
    EMPTY_COLLECTION("empty collection"),
    /** A path that nothing is declared for. */
    UNKNOWN_PATH("unknown path"),
    /** A method that the path does not declare. */
    UNDECLARED_METHOD("undeclared method"),
    /** Content of a media type that is not declared. */
    UNSUPPORTED_MEDIA_TYPE("unsupported media type"),
    /** An Accept that no representation fits. */
    NOT_ACCEPTABLE("nothing acceptable"),
    /** No credentials. */
    MISSING_CREDENTIALS("missing credentials"),
    /** Credentials that nobody issued, that are broken or that have expired. */
    INVALID_CREDENTIALS("invalid credentials"),
    /** Valid credentials that may not do this. */
    INSUFFICIENT_RIGHTS("insufficient rights"),
    /** Valid credentials, asking for what belongs to somebody else. */
    FOREIGN_RESOURCE("somebody else's resource"),
    /** A create of what is there already. */
    DUPLICATE("duplicate"),
    /** A read of what was deleted. */
    READ_AFTER_DELETE("read after delete"),
    /** A delete of what was deleted. */
    DELETED_AGAIN("deleted again"),
    /** A precondition that does not hold. */
    FAILED_PRECONDITION("failed precondition"),
    /** No precondition where one is required. */
    MISSING_PRECONDITION("missing precondition"),
    /** A range that lies outside the representation. */
    UNSATISFIABLE_RANGE("unsatisfiable range"),
    /** More requests than allowed. */
    TOO_MANY_REQUESTS("too many requests"),
    /** A request that the container refuses before the application sees it. */
    REFUSED_BY_CONTAINER("refused by the container");

    private final String text;

    FaultClass(String text) {
        this.text = text;
    }

    /** Returns the name as people read it, such as {@code invalid content}. */
    @Override
    public String toString() {
        return text;
    }
}
