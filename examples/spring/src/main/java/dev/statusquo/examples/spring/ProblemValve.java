package dev.statusquo.examples.spring;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/** Says as a problem what Tomcat would say as a page, such as that it cannot decode a path. */
final class ProblemValve extends ErrorReportValve {

    @Override
    protected void report(Request request, Response response, @Nullable Throwable throwable) {
        HttpStatus status = HttpStatus.resolve(response.getStatus());
        if (status == null || !status.isError() || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        AnswerFilter.FIELDS.forEach(response::setHeader);
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        String problem = "{\"type\":\"about:blank\",\"title\":\"%s\",\"status\":%d}";
        try {
            response.getReporter().write(problem.formatted(status.getReasonPhrase(), status.value()));
            response.finishResponse();
        } catch (IOException e) {
            throw new UncheckedIOException("the client has gone", e);
        }
    }
}
