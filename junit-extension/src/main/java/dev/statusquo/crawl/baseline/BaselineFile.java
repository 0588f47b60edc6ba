package dev.statusquo.crawl.baseline;

import dev.statusquo.crawl.AtomicFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.function.UnaryOperator;

/**
 * The file of a baseline. It is replaced as a whole, and only after it was read again: runs that change it at the same time lose
 * nothing of each other's. Safe for several threads and processes.
 *
 * @param path the file
 * @param contract the contract class whose entries are read and written, where several share the file; empty for all that is
 *     unlabelled
 * @param locks the folder in which runs agree on whose turn it is to write
 */
public record BaselineFile(Path path, String contract, Path locks) {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Path USUAL_FOLDER = Path.of("src", "test", "resources", "statusquo");

    /** Returns the usual file of a contract class, which has it for itself. */
    public static BaselineFile usual(Path module, String contract, Path locks) {
        return new BaselineFile(module.resolve(USUAL_FOLDER).resolve(nameOf(contract)), "", locks);
    }

    /** Returns the folder in which runs of one user, of whatever project, agree on whose turn it is to write a file. */
    public static Path locks(String user, String temporary) {
        StringBuilder plain = new StringBuilder();
        user.chars().filter(c -> c < 0x7F && Character.isLetterOrDigit(c)).forEach(c -> plain.append((char) c));
        return Path.of(temporary, "statusquo-" + plain);
    }

    /** Returns the name of the usual file: that of the class, with a dot before a nested one. */
    private static String nameOf(String contract) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < contract.length(); i++) {
            char c = contract.charAt(i);
            boolean safe = c < 0x7F && (Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '.');
            plain.append(safe ? String.valueOf(c) : c == '$' ? "." : "_" + Integer.toHexString(c));
        }
        return plain.append(".json").toString();
    }

    /** Returns {@code true} if there is a file. */
    public boolean exists() {
        return Files.exists(path);
    }

    /**
     * Returns what the file says to its contract class; nothing is known where there is no file.
     *
     * @throws BaselineException if it cannot be read or understood
     */
    public Baseline read() {
        if (!exists()) {
            return Baseline.none();
        }
        byte[] text;
        try {
            text = Files.readAllBytes(path);
        } catch (IOException unreadable) {
            throw new BaselineException(path, 0, "cannot be read: " + unreadable, unreadable);
        }
        BaselineReading.Content content = BaselineReading.read(path, text);
        return Baseline.of(content.ruleSet(), content.entries(), contract);
    }

    /**
     * Reads the file again, and replaces it by what the change makes of it. A file that would stay the same is not touched.
     *
     * @throws BaselineException if it cannot be read, understood or written; what was there before is whole
     */
    public Baseline update(UnaryOperator<Baseline> change) {
        try {
            return new FileTurn(path, locks, PATIENCE).take(() -> {
                Baseline changed = change.apply(read());
                write(BaselineText.of(changed));
                return changed;
            });
        } catch (IOException failed) {
            throw new BaselineException(path, 0, "cannot be written: " + failed, failed);
        }
    }

    private void write(String text) throws IOException {
        boolean same = exists() && Arrays.equals(text.getBytes(StandardCharsets.UTF_8), Files.readAllBytes(path));
        if (!same) {
            Path file = path.toAbsolutePath().normalize();
            String name = file.getFileName().toString();
            AtomicFile.write(file.resolveSibling(""), name, out -> out.write(text));
            AtomicFile.removeParts(file.resolveSibling(""), name);
        }
    }

    /** Returns where an entry stands, such as {@code line 12 of src/test/…/UsersContractTest.json}. */
    public String placeOf(Entry entry) {
        return "line " + entry.line() + " of " + path;
    }
}
