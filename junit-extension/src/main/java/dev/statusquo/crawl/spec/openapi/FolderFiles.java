package dev.statusquo.crawl.spec.openapi;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** The files of a folder of the file system. A link that leads out of the folder is not followed. */
record FolderFiles(Path folder) implements SpecFiles {

    @Override
    public byte[] read(String path) throws IOException {
        try {
            Path real = folder.resolve(path).toRealPath();
            if (!real.startsWith(folder.toRealPath())) {
                throw new IOException("leads out of " + folder);
            }
            if (Files.isDirectory(real)) {
                throw new IOException("is a folder, not a file");
            }
            return bounded(real);
        } catch (NoSuchFileException missing) {
            throw new IOException("does not exist", missing);
        } catch (InvalidPathException noPath) {
            throw new IOException("is no path", noPath);
        }
    }

    private static byte[] bounded(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            byte[] read = bytes.readNBytes(MOST_BYTES + 1);
            if (read.length > MOST_BYTES) {
                throw new IOException("is larger than 64 MiB");
            }
            return read;
        } catch (java.nio.file.AccessDeniedException denied) {
            throw new IOException("may not be read", denied);
        }
    }
}
