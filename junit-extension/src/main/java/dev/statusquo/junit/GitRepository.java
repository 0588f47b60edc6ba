package dev.statusquo.junit;

import dev.statusquo.failure.Printable;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;

/**
 * One commit of the repository that a project lies in, read with the git that is installed.
 *
 * @param root the folder of the repository
 * @param commit the commit
 */
record GitRepository(Path root, String commit) {

    private static final int MOST_BYTES = 64 << 20;
    private static final long PATIENCE_SECONDS = 30;
    private static final String SETTING = "statusquo.changed-since";

    /** Returns the commit that a reference names in the repository around a folder. */
    static GitRepository at(Path folder, String reference) {
        if (reference.startsWith("-")) {
            throw wrong(reference, "which is no reference of git; name one such as origin/main");
        }
        Answer top = git(folder, reference, "rev-parse", "--show-toplevel");
        if (top.code != 0) {
            throw wrong(reference, "and " + folder.toAbsolutePath() + " lies in no git repository: " + top.problem());
        }
        Answer commit = git(folder, reference, "rev-parse", "--verify", "--quiet", reference + "^{commit}");
        if (commit.code != 0) {
            throw wrong(
                    reference,
                    "which git does not know here; fetch it first, such as by git fetch origin main, or by "
                            + "fetch-depth: 0 of actions/checkout");
        }
        return new GitRepository(Path.of(top.text().strip()), commit.text().strip());
    }

    /** Returns a file as it was, empty if there was none. */
    Optional<byte[]> file(Path path) throws IOException {
        String inside = inside(path);
        Answer listed = git(root, commit, "ls-tree", "--name-only", commit, "--", ":(top,literal)" + inside);
        if (listed.code != 0) {
            throw new IOException("could not be looked up by git: " + listed.problem());
        }
        if (listed.text().isBlank()) {
            return Optional.empty();
        }
        Answer content = git(root, commit, "show", commit + ":" + inside);
        if (content.code != 0) {
            throw new IOException("could not be read by git: " + content.problem());
        }
        return Optional.of(content.output.toByteArray());
    }

    /** Returns {@code true} if the file lies in the repository. */
    boolean holds(Path path) {
        return real(path).startsWith(real(root));
    }

    private String inside(Path path) {
        List<String> names = new ArrayList<>();
        real(root).relativize(real(path)).forEach(name -> names.add(name.toString()));
        return String.join("/", names);
    }

    /** Links are followed as far as the path is there: git tells the folder without them. */
    private static Path real(Path path) {
        Path whole = path.toAbsolutePath().normalize();
        try {
            return whole.toRealPath();
        } catch (IOException notThere) {
            Path parent = whole.getParent();
            return parent == null ? whole : real(parent).resolve(String.valueOf(whole.getFileName()));
        }
    }

    private record Answer(int code, ByteArrayOutputStream output) {

        String text() {
            return output.toString(StandardCharsets.UTF_8);
        }

        String problem() {
            return Printable.line(text().strip(), 200);
        }
    }

    private static Answer git(Path folder, String reference, String... arguments) {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        try {
            Process process = new ProcessBuilder(command)
                    .directory(folder.toAbsolutePath().toFile())
                    .redirectErrorStream(true)
                    .start();
            process.getOutputStream().close();
            return answer(process, reference);
        } catch (IOException none) {
            throw wrong(reference, "and git could not be started: " + none.getMessage());
        }
    }

    private static Answer answer(Process process, String reference) {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        Thread reader = new Thread(() -> readBeginning(process, output), "statusquo-git");
        reader.setDaemon(true);
        reader.start();
        try {
            boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
            reader.join(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS));
            if (!ended || output.size() > MOST_BYTES) {
                throw wrong(
                        reference, ended ? "where a file is larger than 64 MiB" : "and git does not come to an end");
            }
            return new Answer(process.exitValue(), output);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw wrong(reference, "and the reading of git was interrupted");
        } finally {
            process.destroyForcibly();
        }
    }

    private static void readBeginning(Process process, ByteArrayOutputStream output) {
        try (InputStream in = process.getInputStream()) {
            output.writeBytes(in.readNBytes(MOST_BYTES + 1));
        } catch (IOException broken) {
            // Then its end tells what became of it.
            return;
        }
    }

    private static ExtensionConfigurationException wrong(String reference, String problem) {
        return new ExtensionConfigurationException(SETTING + " is '" + Printable.line(reference, 80) + "', " + problem);
    }
}
