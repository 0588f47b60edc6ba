package dev.statusquo.service;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;

/**
 * A server on this machine, on 127.0.0.1 unless told otherwise, that answers with whatever bytes a script writes, as long and as slowly as it likes. It counts its
 * connections, and the bytes that clients took.
 */
public final class WireServer implements AutoCloseable {

    /** What is sent in answer to one request; the connection then ends unless the script asks to keep it. */
    @FunctionalInterface
    public interface Script {
        void play(Line line) throws IOException, InterruptedException;

        /** Returns this script and then the other. */
        default Script then(Script next) {
            return line -> {
                play(line);
                next.play(line);
            };
        }
    }

    private final ServerSocket door;
    private final ExecutorService threads = Executors.newCachedThreadPool(WireServer::daemon);
    private final Function<Asked, Script> service;
    private final AtomicInteger rejections;
    private final boolean lenient;
    private final AtomicInteger connections = new AtomicInteger();
    private final AtomicLong taken = new AtomicLong();
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();

    private WireServer(ServerSocket door, Function<Asked, Script> service, int rejections, boolean lenient) {
        this.lenient = lenient;
        this.door = door;
        this.service = service;
        this.rejections = new AtomicInteger(rejections);
    }

    public static WireServer answering(Function<Asked, Script> service) {
        return resetting(0, service);
    }

    /** Starts a server that resets its first connections before it reads anything. */
    public static WireServer resetting(int first, Function<Asked, Script> service) {
        return start(InetAddress.getLoopbackAddress(), first, service);
    }

    /** Starts a server at another address of this machine. */
    public static WireServer at(InetAddress address, Function<Asked, Script> service) {
        return start(address, 0, service);
    }

    /** Starts a server that takes requests with any number of hosts, and tells nobody to send content. */
    public static WireServer lenient(Function<Asked, Script> service) {
        return start(InetAddress.getLoopbackAddress(), 0, service, true);
    }

    private static WireServer start(InetAddress address, int first, Function<Asked, Script> service) {
        return start(address, first, service, false);
    }

    private static WireServer start(InetAddress address, int first, Function<Asked, Script> service, boolean lenient) {
        try {
            ServerSocket door = new ServerSocket(0, 200, address);
            WireServer server = new WireServer(door, service, first, lenient);
            server.threads.execute(server::accept);
            return server;
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
    }

    /** Returns a script that sends what a sound server would, and keeps the connection. */
    public static Script sound(Asked asked, Reply reply) {
        return line -> {
            line.write(reply.bytes(asked.method().equals("HEAD")));
            line.keep();
        };
    }

    /** Returns a script that sends text, its characters as bytes of ISO-8859-1. */
    public static Script text(String text) {
        return line -> line.write(text);
    }

    /** Returns a script that sends the same text again and again, until the client has enough. */
    public static Script endless(String text) {
        byte[] many = text.repeat(1 + 8_000 / text.length()).getBytes(StandardCharsets.ISO_8859_1);
        return line -> {
            while (!line.socket.isClosed()) {
                line.write(many);
            }
        };
    }

    /** Returns a script that sends a text a character at a time, again and again. */
    public static Script drip(String text, long everyMillis) {
        return line -> {
            for (int i = 0; !line.socket.isClosed(); i = (i + 1) % text.length()) {
                line.write(text.substring(i, i + 1));
                Thread.sleep(everyMillis);
            }
        };
    }

    /** Returns a script that resets the connection. */
    public static Script reset() {
        return line -> {
            Thread.sleep(20);
            line.socket.setSoLinger(true, 0);
            line.socket.close();
        };
    }

    public String baseUrl() {
        return "http://" + door.getInetAddress().getHostAddress() + ":" + door.getLocalPort();
    }

    /** Returns how often somebody connected. */
    public int connections() {
        return connections.get();
    }

    /** Returns how many connections are open now. */
    public int open() {
        return open.size();
    }

    /** Returns how many bytes were sent altogether, up to what the system buffers. */
    public long taken() {
        return taken.get();
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
                connections.incrementAndGet();
                if (rejections.getAndDecrement() > 0) {
                    socket.setSoLinger(true, 0);
                    socket.close();
                } else {
                    open.add(socket);
                    threads.execute(() -> serve(socket));
                }
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            socket.setTcpNoDelay(true);
            InputStream in = new BufferedInputStream(socket.getInputStream());
            Line line = new Line(socket, taken);
            do {
                line.kept = false;
                String requestLine = TestServer.line(in);
                if (requestLine.isEmpty()) {
                    return;
                }
                OutputStream hints = lenient ? OutputStream.nullOutputStream() : socket.getOutputStream();
                Asked asked = TestServer.request(requestLine, in, hints);
                Script script = service.apply(asked);
                (lenient || !asked.isAmbiguous() ? script : sound(asked, Reply.error(400, "ambiguous"))).play(line);
                line.kept &= !asked.field("Connection").equals("close");
            } while (line.kept);
            if (!socket.isClosed()) {
                socket.shutdownOutput();
            }
        } catch (IOException | InterruptedException gone) {
            // The client has had enough, which is what most scripts are about.
            return;
        } finally {
            open.remove(socket);
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "wire-server");
        thread.setDaemon(true);
        return thread;
    }

    /** One connection, as a script sees it. */
    public static final class Line {

        private final Socket socket;
        private final OutputStream out;
        private final AtomicLong taken;
        private boolean kept;

        private Line(Socket socket, AtomicLong taken) throws IOException {
            this.socket = socket;
            this.out = socket.getOutputStream();
            this.taken = taken;
        }

        public void write(String text) throws IOException {
            write(text.getBytes(StandardCharsets.ISO_8859_1));
        }

        public void write(byte[] bytes) throws IOException {
            out.write(bytes);
            taken.addAndGet(bytes.length);
        }

        /** Lets the connection stay open for more requests. */
        public void keep() {
            kept = true;
        }
    }
}
