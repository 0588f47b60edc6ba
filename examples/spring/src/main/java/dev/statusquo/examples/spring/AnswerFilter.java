package dev.statusquo.examples.spring;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Map;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** What every answer has in common, and no handler should have to think of. */
@Component
class AnswerFilter extends OncePerRequestFilter {

    /** Nothing is kept by caches, errors neither, and no browser guesses what it has got. */
    static final Map<String, String> FIELDS =
            Map.of(HttpHeaders.CACHE_CONTROL, "no-store", "X-Content-Type-Options", "nosniff");

    private final HandlerExceptionResolver errors;

    AnswerFilter(@Qualifier("handlerExceptionResolver") HandlerExceptionResolver errors) {
        this.errors = errors;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        FIELDS.forEach(response::setHeader);
        if (request.getHeader(HttpHeaders.CONTENT_ENCODING) != null) {
            // Tomcat takes no coding off, and Spring would read the coded bytes as they are.
            response.setHeader(HttpHeaders.ACCEPT_ENCODING, "identity");
            errors.resolveException(
                    request, response, null, new HttpMediaTypeNotSupportedException("Content is taken as it is only."));
            return;
        }
        chain.doFilter(request, new WithoutEmptyFields(response));
    }

    /** Spring answers OPTIONS with an empty Accept-Patch where there is no PATCH. */
    private static final class WithoutEmptyFields extends HttpServletResponseWrapper {

        WithoutEmptyFields(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void addHeader(String name, String value) {
            if (!value.isEmpty()) {
                super.addHeader(name, value);
            }
        }
    }
}
