package dev.statusquo.expectation;

record Unauthorized(Steps steps) implements UnauthorizedExpectation, ErrorSteps<UnauthorizedExpectation> {

    @Override
    public UnauthorizedExpectation after(Steps next) {
        return new Unauthorized(next);
    }

    @Override
    public UnauthorizedExpectation withChallenge() {
        return and(ChallengeChecks.present());
    }

    @Override
    public UnauthorizedExpectation withChallenge(String scheme) {
        return and(ChallengeChecks.scheme(scheme));
    }

    @Override
    public UnauthorizedExpectation withChallengeError(String error) {
        return and(ChallengeChecks.error(error));
    }

    @Override
    public UnauthorizedExpectation withoutChallengeError() {
        return and(ChallengeChecks.noError());
    }
}
