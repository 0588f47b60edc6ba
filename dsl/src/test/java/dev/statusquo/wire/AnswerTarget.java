package dev.statusquo.wire;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.Method;
import dev.statusquo.exchange.Request;
import dev.statusquo.exchange.Response;
import dev.statusquo.failure.Redaction;
import dev.statusquo.rule.HttpRules;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Lets a fuzzer write the bytes of an answer, for the reader of the plain socket, all rules and the messages of what they find. */
public final class AnswerTarget {

    private static final int BOUND = 1 << 20;
    private static final List<Method> METHODS = List.of(Method.GET, Method.HEAD, Method.POST, Method.DELETE);

    private AnswerTarget() {}

    public static void fuzzerTestOneInput(byte[] input) {
        for (Method method : METHODS) {
            read(input, method)
                    .ifPresent(
                            response -> judge(new Exchange(Request.of(method, "http://localhost/things"), response)));
        }
    }

    /** Returns what a socket that hears the input reads as an answer, empty if that ends before there is one. */
    private static Optional<Response> read(byte[] input, Method method) {
        try (Socket socket = new Heard(input)) {
            return Optional.of(new WireMessage(new WireReader(socket, Duration.ofSeconds(30)), BOUND).read(method));
        } catch (IOException noAnswer) {
            return Optional.empty();
        }
    }

    private static void judge(Exchange exchange) {
        HttpRules.judge(exchange, HttpRules.all()).forEach(finding -> {
            String told = finding.message(Redaction.standard(), List.of()).toString();
            if (!told.contains(finding.rule().id())) {
                throw new AssertionError(told);
            }
        });
    }

    /** A socket at whose other end these bytes were sent. */
    private static final class Heard extends Socket {

        private final InputStream bytes;

        private Heard(byte[] bytes) {
            this.bytes = new ByteArrayInputStream(bytes);
        }

        @Override
        public InputStream getInputStream() {
            return bytes;
        }

        @Override
        public void setSoTimeout(int milliseconds) {
            // What is heard does not take any time.
        }
    }
}
