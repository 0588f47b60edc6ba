package dev.statusquo.examples.spring;

import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.DispatcherServlet;

/** What the server answers before any handler sees the request, in the form of the other answers. */
@Configuration
class ServerConfiguration {

    @Bean
    DispatcherServlet dispatcherServlet() {
        return new RefusingServlet();
    }

    /** Tomcat lets TRACE through, since its own refusal would list methods that nothing here takes. */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> answersOfTomcat() {
        return factory -> {
            factory.addConnectorCustomizers(connector -> connector.setAllowTrace(true));
            factory.addContextCustomizers(
                    context -> context.getParent().getPipeline().addValve(new ProblemValve()));
        };
    }
}
