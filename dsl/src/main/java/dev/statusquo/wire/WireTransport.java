package dev.statusquo.wire;

import dev.statusquo.exchange.Body;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.HeaderField;
import dev.statusquo.exchange.Method;
import dev.statusquo.exchange.Request;
import dev.statusquo.exchange.Response;
import dev.statusquo.exchange.Status;
import dev.statusquo.exchange.Transport;
import dev.statusquo.exchange.wire.ClientFailure;
import dev.statusquo.exchange.wire.Limits;
import dev.statusquo.exchange.wire.Sendable;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ProtocolException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Sends over a socket of its own, one connection a request, and reads the answer as RFC 9112 frames it. It sees what clients hide:
 * interim responses, bytes after the end of a response, field lines that are none. Nothing is decoded, repaired or repeated.
 *
 * <p>HTTP/1.1 without TLS, to addresses of this machine only; a name is resolved once, and what was resolved is connected to.
 * Immutable, and safe for several threads.
 */
public final class WireTransport implements Transport {

    private static final int HTTP_PORT = 80;
    private static final int MOST_INTERIM = 100;
    private static final int MOST_REST = 64 << 10;
    /** How long a service that was asked to close may stay silent before what it sent is taken for all. */
    private static final Duration QUIET = Duration.ofMillis(250);
    /** How long a client waits to be told to send its content. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Limits limits;

    private WireTransport(Limits limits) {
        this.limits = limits;
    }

    /** Returns a transport with the usual bounds. */
    public static WireTransport create() {
        return new WireTransport(Limits.DEFAULT);
    }

    /** Returns this transport with another deadline for a whole exchange; the default is 30 seconds. */
    public WireTransport withTimeout(Duration timeout) {
        return new WireTransport(limits.withTimeout(timeout));
    }

    /** Returns this transport keeping at most so many bytes of a body; the default is 8 MiB. */
    public WireTransport withBodyBound(int bytes) {
        return new WireTransport(limits.withBodyBound(bytes));
    }

    @Override
    public Exchange send(Request request) {
        return observe(request).exchange();
    }

    /** Returns all that came in answer, bytes after its end included. */
    public WireAnswer observe(Request request) {
        return observe(request, "Host: " + Sendable.target(request).getRawAuthority());
    }

    /**
     * Returns all that came in answer to a request that starts with these lines, sent as they are, in place of {@code Host}. A
     * request with {@code Expect: 100-continue} holds its content back until it is asked for, or two seconds have passed.
     *
     * @throws IllegalArgumentException if a line holds a line break
     */
    public WireAnswer observe(Request request, String... lines) {
        return observe(request, target(Sendable.target(request)), lines);
    }

    /**
     * Returns all that came in answer to a request whose first line has this in place of its path and query, written as it is:
     * {@code /%zz}, which few clients send. The request of the answer's exchange has it, too, so that it is shown as it was sent.
     *
     * @throws IllegalArgumentException if it holds a blank or a line break
     */
    public WireAnswer observeAt(String target, Request request) {
        if (target.isEmpty() || target.chars().anyMatch(c -> c <= ' ' || c >= 0x7F)) {
            throw new IllegalArgumentException(
                    "target is '" + target + "', which cannot stand in a request line; give visible ASCII");
        }
        URI address = Sendable.target(request);
        String authority = address.getRawAuthority();
        WireAnswer answer = observe(request, target, new String[] {"Host: " + authority});
        Exchange seen = answer.exchange();
        Request sent = request.withUri(address.getScheme() + "://" + authority + target);
        return new WireAnswer(
                new Exchange(sent, seen.response(), seen.elapsed()), answer.interim(), answer.rest(), answer.awaited());
    }

    private WireAnswer observe(Request request, String written, String[] lines) {
        URI target = Sendable.target(request);
        if (!"http".equalsIgnoreCase(target.getScheme())) {
            throw ClientFailure.notSent(request, "a plain socket speaks no TLS", null);
        }
        byte[] head = head(request, written, lines);
        long start = System.nanoTime();
        try (Socket socket = new Socket()) {
            socket.connect(address(request, target), (int) limits.timeout().toMillis());
            return observe(request, head, socket, start);
        } catch (SocketTimeoutException late) {
            throw ClientFailure.timeout(request, limits.timeout(), late);
        } catch (IOException broken) {
            throw ClientFailure.of(request, broken);
        }
    }

    private WireAnswer observe(Request request, byte[] head, Socket socket, long start) throws IOException {
        socket.setTcpNoDelay(true);
        OutputStream out = socket.getOutputStream();
        WireReader reader = new WireReader(socket, limits.timeout());
        WireMessage message = new WireMessage(reader, limits.bodyBound());
        List<Status> interim = new ArrayList<>();
        boolean expecting =
                request.headers().contains("Expect") && !request.body().isEmpty();
        out.write(head);
        boolean awaited = true;
        if (expecting) {
            awaited = reader.hears(PATIENCE);
        }
        boolean sent = !expecting || !awaited;
        if (sent) {
            out.write(request.body().toByteArray());
        }
        Response response = message.read(request.method());
        while (response.status().code() < 200 && response.status().code() >= 100) {
            interim.add(response.status());
            if (interim.size() > MOST_INTERIM) {
                throw new ProtocolException("more than " + MOST_INTERIM + " interim responses");
            }
            if (!sent) {
                out.write(request.body().toByteArray());
                sent = true;
            }
            if (response.status().code() == 101) {
                break;
            }
            response = message.read(request.method());
        }
        Duration elapsed = Duration.ofNanos(System.nanoTime() - start);
        byte[] rest = response.body().isTruncated() ? new byte[0] : reader.rest(QUIET, MOST_REST);
        return new WireAnswer(new Exchange(request, response, elapsed), interim, Body.of(rest), awaited);
    }

    private static InetSocketAddress address(Request request, URI target) throws UnknownHostException {
        String host = target.getHost();
        if (host == null) {
            throw ClientFailure.notSent(request, "the target names no host", null);
        }
        String name = host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
        InetAddress[] found = InetAddress.getAllByName(name);
        if (!Arrays.stream(found).allMatch(InetAddress::isLoopbackAddress)) {
            throw ClientFailure.notSent(request, "a plain socket goes to this machine only, and not to " + host, null);
        }
        return new InetSocketAddress(found[0], target.getPort() < 0 ? HTTP_PORT : target.getPort());
    }

    private static String target(URI target) {
        String path = target.getRawPath().isEmpty() ? "/" : target.getRawPath();
        return target.getRawQuery() == null ? path : path + "?" + target.getRawQuery();
    }

    private static byte[] head(Request request, String target, String... lines) {
        StringBuilder head = new StringBuilder();
        line(head, request.method() + " " + target + " HTTP/1.1");
        for (String line : lines) {
            if (line.indexOf('\r') >= 0 || line.indexOf('\n') >= 0) {
                throw new IllegalArgumentException("line is '" + line + "', which breaks; give each line for itself");
            }
            line(head, line);
        }
        for (HeaderField field : request.headers()) {
            line(head, field.name() + ": " + field.value());
        }
        if (!request.body().isEmpty() || announcesContent(request.method())) {
            line(head, "Content-Length: " + request.body().length());
        }
        if (!request.headers().contains("Connection")) {
            line(head, "Connection: close");
        }
        line(head, "");
        return head.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static boolean announcesContent(Method method) {
        return method.equals(Method.POST) || method.equals(Method.PUT) || method.equals(Method.PATCH);
    }

    private static void line(StringBuilder head, String line) {
        head.append(line).append("\r\n");
    }
}
