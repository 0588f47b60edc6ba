package dev.statusquo.expectation;

record ContentTooLarge(Steps steps)
        implements ContentTooLargeExpectation,
                ErrorSteps<ContentTooLargeExpectation>,
                RetrySteps<ContentTooLargeExpectation> {

    @Override
    public ContentTooLargeExpectation after(Steps next) {
        return new ContentTooLarge(next);
    }
}
