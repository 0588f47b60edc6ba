package dev.statusquo.benchmarks;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A service that answers at once, so that what is measured is who asks: plain sockets, a thread for each connection, and what its
 * {@link Answers} say.
 */
final class InstantService implements AutoCloseable {

    private static final int LONGEST_LINE = 64 << 10;
    private static final int MOST_CONTENT = 16 << 20;

    private final ServerSocket socket;
    private final Answers answers;

    private InstantService(ServerSocket socket, Answers answers) {
        this.socket = socket;
        this.answers = answers;
    }

    /** Returns a service of a {@link GeneratedDocument} that runs on this port of 127.0.0.1, 0 for a free one. */
    static InstantService start(int port) throws IOException {
        return start(port, new InstantAnswers());
    }

    private static InstantService start(int port, Answers answers) throws IOException {
        InstantService service =
                new InstantService(new ServerSocket(port, 256, InetAddress.getLoopbackAddress()), answers);
        daemon(service::accept);
        return service;
    }

    /** Runs the service until the process ends, and says where it is. Arguments: a port, and the document if it is no generated one. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int port = arguments.length == 0 ? 0 : Integer.parseInt(arguments[0]);
        InstantService service = arguments.length < 2
                ? start(port)
                : start(port, new DeclaredAnswers(CrawledService.declared(arguments[1])));
        System.out.println("The service is at " + service.baseUrl());
        Thread.currentThread().join();
    }

    String baseUrl() {
        return "http://127.0.0.1:" + socket.getLocalPort();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket connection = socket.accept();
                connection.setTcpNoDelay(true);
                daemon(() -> serve(connection));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket connection) {
        try (connection;
                InputStream in = new BufferedInputStream(connection.getInputStream(), 8 << 10);
                OutputStream out = connection.getOutputStream()) {
            boolean open = true;
            while (open) {
                @Nullable InstantRequest request = read(in, out);
                if (request == null) {
                    return;
                }
                out.write(answers.to(request));
                out.flush();
                open = !request.header("connection").equalsIgnoreCase("close")
                        && !request.header("transfer-encoding").contains("chunked");
            }
        } catch (IOException | NumberFormatException ended) {
            // The client went away, or spoke no HTTP: there is nobody to tell.
            return;
        }
    }

    private static @Nullable InstantRequest read(InputStream in, OutputStream out) throws IOException {
        String[] first = line(in).split(" ", 3);
        if (first.length < 3) {
            return null;
        }
        Map<String, String> headers = new HashMap<>();
        for (String line = line(in); !line.isEmpty(); line = line(in)) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                headers.put(
                        line.substring(0, colon).toLowerCase(Locale.ROOT),
                        line.substring(colon + 1).strip());
            }
        }
        if (headers.getOrDefault("expect", "").equalsIgnoreCase("100-continue")) {
            out.write("HTTP/1.1 100 Continue\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
        }
        int length = Integer.parseInt(headers.getOrDefault("content-length", "0"));
        return new InstantRequest(first[0], first[1], headers, in.readNBytes(Math.min(length, MOST_CONTENT)));
    }

    private static String line(InputStream in) throws IOException {
        byte[] line = new byte[256];
        int length = 0;
        for (int c = in.read(); c >= 0 && c != '\n' && length < LONGEST_LINE; c = in.read()) {
            if (length == line.length) {
                line = Arrays.copyOf(line, length * 2);
            }
            line[length++] = (byte) c;
        }
        int end = length > 0 && line[length - 1] == '\r' ? length - 1 : length;
        return new String(line, 0, end, StandardCharsets.ISO_8859_1);
    }

    private static void daemon(Runnable work) {
        Thread thread = new Thread(work, "instant-service");
        thread.setDaemon(true);
        thread.start();
    }
}
