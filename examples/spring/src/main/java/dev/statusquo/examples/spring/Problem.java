package dev.statusquo.examples.spring;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * How the document describes an error. It would describe Spring's own {@code ProblemDetail} as having an absolute {@code instance},
 * which is a path.
 */
record Problem(
        @Schema(format = "uri-reference") String type,
        String title,
        int status,
        String detail,
        @Schema(format = "uri-reference") String instance) {}
