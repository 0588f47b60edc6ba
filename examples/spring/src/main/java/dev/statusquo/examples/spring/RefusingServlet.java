package dev.statusquo.examples.spring;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.servlet.DispatcherServlet;

/** Refuses TRACE as any other method that no handler takes. The servlet API would send the request back after the refusal. */
final class RefusingServlet extends DispatcherServlet {

    private static final long serialVersionUID = 1;

    RefusingServlet() {
        setDispatchOptionsRequest(true);
    }

    @Override
    protected void doTrace(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        processRequest(request, response);
    }
}
