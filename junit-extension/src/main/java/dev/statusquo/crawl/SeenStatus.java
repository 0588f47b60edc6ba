package dev.statusquo.crawl;

/**
 * A status that an operation was seen to answer.
 *
 * @param operation the declared operation
 * @param status the code
 * @param asserted whether a case expected this status and judged it, and did not only come by it
 */
public record SeenStatus(String operation, int status, boolean asserted) {

    SeenStatus asAsserted() {
        return new SeenStatus(operation, status, true);
    }
}
