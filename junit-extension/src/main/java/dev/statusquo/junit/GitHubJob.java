package dev.statusquo.junit;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * The job of GitHub Actions that a run is part of.
 *
 * @param annotated whether what the run prints is read for annotations
 * @param summary the file that the summary of the job is added to; empty outside of a job
 */
record GitHubJob(boolean annotated, Optional<Path> summary) {

    /** Returns the job that an environment tells of. */
    static GitHubJob of(Map<String, String> environment) {
        Optional<Path> summary = Optional.empty();
        try {
            summary = Optional.ofNullable(environment.get("GITHUB_STEP_SUMMARY"))
                    .filter(file -> !file.isBlank())
                    .map(Path::of);
        } catch (InvalidPathException noPath) {
            // A summary that cannot be written is no reason to fail a run.
            summary = Optional.empty();
        }
        return new GitHubJob("true".equals(environment.get("GITHUB_ACTIONS")), summary);
    }
}
