package dev.statusquo.error;

import java.util.List;

/**
 * GitHub's error body: a {@code message}, where it is explained as {@code documentation_url}, and {@code errors} with the resource,
 * the field and a code of six.
 */
final class GitHubErrors implements ErrorDialect {

    static final JsonErrorShape SHAPE = new JsonErrorShape(new GitHubErrors());

    @Override
    public String id() {
        return "github";
    }

    @Override
    public String name() {
        return "GitHub's error body";
    }

    @Override
    public boolean recognises(ErrorBody body) {
        return body.isText("message") && body.isText("documentation_url");
    }

    @Override
    public ErrorDetails details(ErrorBody body) {
        List<String> codes = body.texts("/errors", "code");
        return new ErrorDetails(
                codes.isEmpty() ? null : codes.get(0),
                body.text("/message"),
                body.requestId(),
                body.texts("/errors", "field"));
    }

    @Override
    public void check(ErrorBody body, Deviations deviations) {
        deviations.statusAgrees("/status");
    }
}
