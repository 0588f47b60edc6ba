package dev.statusquo.junit;

import dev.statusquo.crawl.ChangedOperations;
import dev.statusquo.crawl.Selection;
import dev.statusquo.crawl.Shard;
import dev.statusquo.crawl.Split;
import dev.statusquo.crawl.report.FormerDurations;
import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.crawl.spec.DeclaredOperation;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;

/** Narrows a crawl to what its settings ask for: patterns, what changed, and the shard of this machine. */
final class Narrowing {

    private final Settings settings;
    private final List<Class<?>> outwards;

    /** {@code outwards} has the contract class, then the classes that it is nested in. */
    Narrowing(Settings settings, List<Class<?>> outwards) {
        this.settings = settings;
        this.outwards = outwards;
    }

    Selection of(HttpContract contract, DeclaredApi api) {
        List<String> declared =
                api.operations().stream().map(DeclaredOperation::key).toList();
        Optional<ChangedOperations> changes = settings.changedSince()
                .map(since -> new ChangesSince(since, outwards).of(contract).withUncompared(declared));
        Selection chosen = settings.selection();
        return changes.map(chosen::limitedTo)
                .orElse(chosen)
                .split(settings.shard().map(this::split));
    }

    private Split split(Shard shard) {
        Optional<String> former = settings.shardDurations();
        try {
            // The first run of all has no former one; without the file the split goes by names alone.
            boolean known = former.isPresent() && Files.exists(Path.of(former.get()));
            return new Split(shard, known ? FormerDurations.read(Path.of(former.get())) : Map.of());
        } catch (InvalidPathException noPath) {
            throw new ExtensionConfigurationException(
                    "statusquo.shard.durations is '" + former.orElse("") + "', which is no path: " + noPath.getReason(),
                    noPath);
        } catch (IllegalArgumentException unusable) {
            throw new ExtensionConfigurationException(
                    "statusquo.shard.durations: " + unusable.getMessage()
                            + "; name the report.json of a former run, or leave it out",
                    unusable);
        }
    }
}
