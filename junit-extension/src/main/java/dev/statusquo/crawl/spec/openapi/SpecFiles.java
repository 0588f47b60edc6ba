package dev.statusquo.crawl.spec.openapi;

import java.io.IOException;

/** The files of one folder and below: where a document and what it refers to are read from. Users may implement it. */
@FunctionalInterface
public interface SpecFiles {

    /** How many bytes one file may have: 64 MiB. */
    int MOST_BYTES = 64 << 20;

    /**
     * Returns the bytes of a file.
     *
     * @param path the path within the folder, with slashes and without dots
     * @throws IOException if it cannot be read; the message says why, as the end of a sentence
     */
    byte[] read(String path) throws IOException;
}
