package dev.statusquo.okhttp;

import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicLong;
import javax.net.SocketFactory;

/**
 * Makes sockets that give up on an answer without end. OkHttp bounds header sections itself; a chunk extension it collects as long
 * as bytes come. It asks for unconnected sockets only; the others are as they always are.
 */
final class BoundedSockets extends SocketFactory {

    private final long bound;

    /** Creates a factory of sockets that read at most so many bytes after each write. */
    BoundedSockets(long bound) {
        this.bound = bound;
    }

    /** The end of a request waits for nothing: else it waits where the service puts off acknowledging its beginning. */
    @Override
    public Socket createSocket() throws IOException {
        Socket socket = new BoundedSocket(bound);
        socket.setTcpNoDelay(true);
        return socket;
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        return SocketFactory.getDefault().createSocket(host, port);
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress localHost, int localPort) throws IOException {
        return SocketFactory.getDefault().createSocket(host, port, localHost, localPort);
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        return SocketFactory.getDefault().createSocket(host, port);
    }

    @Override
    public Socket createSocket(InetAddress address, int port, InetAddress localAddress, int localPort)
            throws IOException {
        return SocketFactory.getDefault().createSocket(address, port, localAddress, localPort);
    }

    /** A socket that counts what came since the last write. */
    static final class BoundedSocket extends Socket {

        private final long bound;
        private final AtomicLong sinceWrite = new AtomicLong();
        private volatile boolean ended;

        private BoundedSocket(long bound) {
            this.bound = bound;
        }

        /** Returns {@code true} if the other side has closed the connection. */
        boolean hasEnded() {
            return ended;
        }

        @Override
        public InputStream getInputStream() throws IOException {
            return new FilterInputStream(super.getInputStream()) {
                @Override
                public int read() throws IOException {
                    byte[] one = new byte[1];
                    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
                }

                @Override
                public int read(byte[] bytes, int offset, int length) throws IOException {
                    int count = in.read(bytes, offset, length);
                    if (count < 0) {
                        ended = true;
                    } else if (sinceWrite.addAndGet(count) > bound) {
                        throw new IOException("more than " + bound + " bytes came for one answer");
                    }
                    return count;
                }
            };
        }

        @Override
        public OutputStream getOutputStream() throws IOException {
            return new FilterOutputStream(super.getOutputStream()) {
                @Override
                public void write(byte[] bytes, int offset, int length) throws IOException {
                    sinceWrite.set(0);
                    out.write(bytes, offset, length);
                }
            };
        }
    }
}
