package dev.statusquo.jdk;

import dev.statusquo.exchange.Body;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.HeaderFields;
import dev.statusquo.exchange.ProtocolFault;
import dev.statusquo.exchange.Request;
import dev.statusquo.exchange.Response;
import dev.statusquo.exchange.Status;
import dev.statusquo.exchange.wire.ClientFailure;
import java.io.IOException;
import java.time.Duration;
import java.util.List;

/** What {@code java.net.http} reports by throwing, told apart by its words where it has no types. */
final class JdkFailure {

    private static final String CONTENT_WITH_204 = "unexpected content length header with 204 response";
    private static final String NO_BYTES = "header parser received no bytes";
    private static final String REFUSED_HEADER_SECTION = "Header";

    private JdkFailure() {}

    /** Returns the exchange if the service did answer; throws {@link dev.statusquo.exchange.TransportException} otherwise. */
    static Exchange exchange(Request request, AnswerReader reader, Throwable thrown, Duration elapsed) {
        if (reader.hasHead()) {
            IOException broken =
                    thrown instanceof IOException known ? known : new IOException(ClientFailure.words(thrown), thrown);
            return new Exchange(request, reader.response(broken), elapsed);
        }
        String words = ClientFailure.words(thrown);
        if (words.contains(CONTENT_WITH_204)) {
            ProtocolFault fault = new ProtocolFault(ProtocolFault.Kind.CONTENT_ANNOUNCED_WITH_NO_CONTENT, words);
            return new Exchange(
                    request, new Response(Status.of(204), HeaderFields.none(), Body.empty(), List.of(fault)), elapsed);
        }
        if (words.contains(NO_BYTES)) {
            throw ClientFailure.disconnected(request, thrown);
        }
        if (thrown instanceof IllegalArgumentException || words.startsWith(REFUSED_HEADER_SECTION)) {
            throw ClientFailure.notHttp(request, thrown);
        }
        throw ClientFailure.of(request, thrown);
    }
}
