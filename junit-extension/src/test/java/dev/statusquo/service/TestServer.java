package dev.statusquo.service;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** A server on 127.0.0.1 that answers as its function says, one thread a connection. It keeps what it was asked. */
public final class TestServer implements AutoCloseable {

    private final ServerSocket door;
    private final ExecutorService threads = Executors.newCachedThreadPool(TestServer::daemon);
    private final Function<Asked, Reply> service;
    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private final AtomicInteger ids = new AtomicInteger();
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();

    private TestServer(ServerSocket door, Function<Asked, Reply> service) {
        this.door = door;
        this.service = service;
    }

    public static TestServer answering(Function<Asked, Reply> service) {
        try {
            TestServer server = new TestServer(new ServerSocket(0, 200, InetAddress.getLoopbackAddress()), service);
            server.threads.execute(server::accept);
            return server;
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
    }

    public String baseUrl() {
        return "http://127.0.0.1:" + door.getLocalPort();
    }

    public List<Asked> asked() {
        return asked;
    }

    @Override
    public void close() {
        try {
            door.close();
            for (Socket socket : open) {
                socket.close();
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        threads.shutdownNow();
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                Socket socket = door.accept();
                open.add(socket);
                threads.execute(() -> serve(socket));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            socket.setTcpNoDelay(true);
            InputStream in = new BufferedInputStream(socket.getInputStream());
            for (String line = line(in); !line.isEmpty(); line = line(in)) {
                Asked request = request(line, in, socket.getOutputStream());
                asked.add(request);
                Reply answer = request.isAmbiguous() ? Reply.error(400, "ambiguous") : service.apply(request);
                Reply reply = answer.numbered(ids);
                socket.getOutputStream().write(reply.bytes(request.method().equals("HEAD")));
                if (reply.endsConnection() || request.field("Connection").equals("close")) {
                    return;
                }
            }
        } catch (IOException gone) {
            return;
        } finally {
            open.remove(socket);
        }
    }

    /** Reads a request after its first line; who asks whether to send content is told to. */
    static Asked request(String requestLine, InputStream in, OutputStream out) throws IOException {
        String[] parts = requestLine.split(" ", 3);
        Map<String, String> fields = new HashMap<>();
        for (String line = line(in); !line.isEmpty(); line = line(in)) {
            int colon = line.indexOf(':');
            String name = line.substring(0, colon).toLowerCase(Locale.ROOT);
            if (!name.equals(name.strip()) || name.equals("host") && fields.containsKey(name)) {
                fields.put(Asked.AMBIGUOUS, line);
            }
            fields.merge(name, line.substring(colon + 1).strip(), (first, second) -> first + ", " + second);
        }
        if (!fields.containsKey("host")) {
            fields.put(Asked.AMBIGUOUS, "no host");
        }
        if (fields.getOrDefault("expect", "").equals("100-continue")) {
            out.write("HTTP/1.1 100 Continue\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        }
        fields.put(":path", parts[1]);
        int length = Integer.parseInt(fields.getOrDefault("content-length", "0"));
        int query = parts[1].indexOf('?');
        fields.put(Asked.QUERY, query < 0 ? "" : parts[1].substring(query + 1));
        String path = parts[1].contains("?") ? parts[1].substring(0, parts[1].indexOf('?')) : parts[1];
        return new Asked(parts[0], path, fields, new String(in.readNBytes(length), StandardCharsets.UTF_8));
    }

    static String line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int octet = in.read(); octet >= 0 && octet != '\n'; octet = in.read()) {
            if (octet != '\r') {
                line.write(octet);
            }
        }
        return line.toString(StandardCharsets.ISO_8859_1);
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "test-server");
        thread.setDaemon(true);
        return thread;
    }
}
