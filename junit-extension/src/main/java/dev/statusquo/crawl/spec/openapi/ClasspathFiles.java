package dev.statusquo.crawl.spec.openapi;

import java.io.IOException;
import java.io.InputStream;

/** The resources of a folder of the classpath; {@code folder} is empty or ends with a slash. */
record ClasspathFiles(ClassLoader loader, String folder) implements SpecFiles {

    @Override
    public byte[] read(String path) throws IOException {
        try (InputStream bytes = loader.getResourceAsStream(folder + path)) {
            if (bytes == null) {
                throw new IOException("is not on the classpath");
            }
            byte[] read = bytes.readNBytes(MOST_BYTES + 1);
            if (read.length > MOST_BYTES) {
                throw new IOException("is larger than 64 MiB");
            }
            return read;
        }
    }
}
