package dev.statusquo.error;

/**
 * What Spring Boot answers where nothing else does: {@code timestamp}, {@code status}, {@code error}, {@code path}, and by
 * configuration {@code message} and {@code errors}. {@code error} is the phrase of the status, so there is no code.
 */
final class SpringBootErrors implements ErrorDialect {

    static final JsonErrorShape SHAPE = new JsonErrorShape(new SpringBootErrors());

    @Override
    public String id() {
        return "spring-boot";
    }

    @Override
    public String name() {
        return "Spring Boot's default error body";
    }

    @Override
    public boolean recognises(ErrorBody body) {
        return body.has("timestamp", "status", "error") && body.hasAny("path", "requestId", "message");
    }

    @Override
    public ErrorDetails details(ErrorBody body) {
        return new ErrorDetails(
                null,
                body.text("/message", "/error"),
                body.requestId("/requestId"),
                body.texts("/errors", "field", "objectName"));
    }

    @Override
    public void check(ErrorBody body, Deviations deviations) {
        deviations.statusAgrees("/status");
        deviations.phraseAgrees("/error");
        String path = body.text("/path");
        String asked = body.exchange().request().path();
        if (path != null && !asked.endsWith(path) && !path.equals("uri=" + asked)) {
            deviations.add(
                    "/path",
                    "expected the path of the request, " + asked + ", but was " + Deviations.quoted(body.at("/path")));
        }
    }
}
