package dev.statusquo.crawl;

import dev.statusquo.crawl.probe.FaultClass;
import java.util.Optional;

/**
 * What is kept of one answer for the judgement of the whole run: small, however large the answer was, and of values alone, so that
 * it can be written into a report and read again. Texts are redacted and cut.
 *
 * @param operation the declared operation that answered, such as {@code POST /users}; for an answer that the document says nothing
 *     of, the operation of the case
 * @param caseKey the key of the case that the answer was got for
 * @param fault what was wrong with the request on purpose; empty for nothing, and where the case could not be judged
 * @param last whether this is the answer that the case was after
 * @param status the status code
 * @param mediaType type and subtype of the content in lower case, without parameters; empty for none
 * @param error what the answer says of an error; {@link SeenError#NONE} for an answer that is none
 * @param bodyRequestId the id of the request that the content of an error tells; empty for none
 * @param headerRequestId the id of the request that a header field tells; empty for none
 * @param fields what clients go by in the header section
 * @param identity the name of the identity that the request acted as; empty for none whose credentials count
 */
public record Observation(
        String operation,
        String caseKey,
        Optional<FaultClass> fault,
        boolean last,
        int status,
        String mediaType,
        SeenError error,
        String bodyRequestId,
        String headerRequestId,
        SeenFields fields,
        String identity) {

    /** Makes what is kept of an answer to nobody in particular. */
    public Observation(
            String operation,
            String caseKey,
            Optional<FaultClass> fault,
            boolean last,
            int status,
            String mediaType,
            SeenError error,
            String bodyRequestId,
            String headerRequestId,
            SeenFields fields) {
        this(operation, caseKey, fault, last, status, mediaType, error, bodyRequestId, headerRequestId, fields, "");
    }

    /** Returns {@code true} for a 4xx or a 5xx. */
    public boolean isError() {
        return status >= 400 && status < 600;
    }

    /** Returns the part that clients rely on. */
    public Behaviour behaviour() {
        return new Behaviour(status, error.code(), error.shape(), fields.names());
    }
}
