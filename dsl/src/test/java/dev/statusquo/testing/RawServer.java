package dev.statusquo.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A server on 127.0.0.1 that answers each connection with scripted bytes, one request a connection, and keeps what it was asked.
 * A script may hang, drip or reset.
 */
public final class RawServer implements AutoCloseable {

    /** What is done with a connection once its request was read. */
    @FunctionalInterface
    public interface Script {
        void answer(Socket socket, OutputStream out) throws IOException, InterruptedException;

        /** Returns this script and then the other. */
        default Script then(Script next) {
            return (socket, out) -> {
                answer(socket, out);
                next.answer(socket, out);
            };
        }
    }

    private final ServerSocket listener;
    private final Script script;
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final List<Socket> sockets = new CopyOnWriteArrayList<>();

    private final boolean polite;

    private RawServer(ServerSocket listener, Script script, boolean polite) {
        this.polite = polite;
        this.listener = listener;
        this.script = script;
    }

    /** Starts a server with this script. */
    public static RawServer answering(Script script) {
        return start(script, true);
    }

    /** Starts a server that sends this text at once, without reading anything. */
    public static RawServer interrupting(String text) {
        return start(bytes(text), false);
    }

    private static RawServer start(Script script, boolean polite) {
        try {
            RawServer server = new RawServer(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), script, polite);
            daemon(server::accept);
            return server;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Starts a server that sends this text, its characters as bytes of ISO-8859-1, and closes. */
    public static RawServer answering(String text) {
        return answering(bytes(text));
    }

    /** Sends text, its characters as bytes of ISO-8859-1. */
    public static Script bytes(String text) {
        return (socket, out) -> {
            out.write(text.getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
        };
    }

    /** Sends nothing more and keeps the connection until the server is closed. */
    public static Script hanging() {
        return (socket, out) -> Thread.sleep(60_000);
    }

    /** Sends one byte at a time, without end. */
    public static Script dripping(char drop, long everyMillis) {
        return (socket, out) -> {
            while (!socket.isClosed()) {
                out.write(drop);
                out.flush();
                Thread.sleep(everyMillis);
            }
        };
    }

    /** Resets the connection. */
    public static Script resetting() {
        return (socket, out) -> {
            socket.setSoLinger(true, 0);
            socket.close();
        };
    }

    /** Returns where it listens, such as {@code http://127.0.0.1:40123}. */
    public String url() {
        return "http://127.0.0.1:" + listener.getLocalPort();
    }

    /** Returns the requests as read: line, header section, content. */
    public List<String> requests() {
        return requests;
    }

    private void accept() {
        while (!listener.isClosed()) {
            try {
                Socket socket = listener.accept();
                sockets.add(socket);
                daemon(() -> serve(socket));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            if (polite) {
                String request = read(socket.getInputStream());
                if (request.isEmpty()) {
                    return;
                }
                requests.add(request);
            }
            script.answer(socket, socket.getOutputStream());
            if (!socket.isClosed()) {
                socket.shutdownOutput();
            }
        } catch (IOException | InterruptedException gone) {
            // The client went away, which the script expects.
        }
    }

    private static String read(InputStream in) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        int next = in.read();
        while (next >= 0) {
            head.write(next);
            if (next == '\n' && head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
                break;
            }
            next = in.read();
        }
        head.write(in.readNBytes(contentLength(head.toString(StandardCharsets.ISO_8859_1))));
        return head.toString(StandardCharsets.ISO_8859_1);
    }

    private static int contentLength(String head) {
        for (String line : head.lines().toList()) {
            if (line.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
                return Integer.parseInt(line.substring(line.indexOf(':') + 1).strip());
            }
        }
        return 0;
    }

    private static void daemon(Runnable work) {
        Thread thread = new Thread(work, "raw-server");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        try {
            listener.close();
            for (Socket socket : sockets) {
                socket.close();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
