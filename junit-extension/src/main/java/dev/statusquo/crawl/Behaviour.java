package dev.statusquo.crawl;

import java.util.List;

/**
 * What clients rely on in the answer to a case: a change of it is one for them, also where the document did not move.
 *
 * @param status the status code
 * @param code the machine-readable error code, empty for none
 * @param shape the name of the error shape, empty for none
 * @param headers the names of the header fields that belong to the contract, sorted
 */
public record Behaviour(int status, String code, String shape, List<String> headers) {

    public Behaviour {
        headers = List.copyOf(headers);
    }
}
