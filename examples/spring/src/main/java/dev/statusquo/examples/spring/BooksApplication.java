package dev.statusquo.examples.spring;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** A small service with Spring Boot, whose document springdoc makes from the code. */
@SpringBootApplication
public class BooksApplication {

    /** Starts the service on port 8080. */
    public static void main(String... arguments) {
        SpringApplication.run(BooksApplication.class, arguments);
    }
}
