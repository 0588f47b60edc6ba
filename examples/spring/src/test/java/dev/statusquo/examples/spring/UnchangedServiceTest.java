package dev.statusquo.examples.spring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statusquo.ContractClient;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.http.HttpMessageConverters;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the tests have on their class path does not change what the service in the same JVM answers. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class UnchangedServiceTest {

    @LocalServerPort
    int port;

    @Test
    void hasTheConvertersOfSpringAndSpringdocOnly(@Autowired HttpMessageConverters converters) {
        List<String> names = converters.getConverters().stream()
                .map(converter -> converter.getClass().getSimpleName())
                .distinct()
                .sorted()
                .toList();

        // JAXB and YAML are what springdoc brings along.
        assertThat(names)
                .containsExactly(
                        "AllEncompassingFormHttpMessageConverter",
                        "ByteArrayHttpMessageConverter",
                        "Jaxb2RootElementHttpMessageConverter",
                        "MappingJackson2HttpMessageConverter",
                        "MappingJackson2YamlHttpMessageConverter",
                        "ResourceHttpMessageConverter",
                        "ResourceRegionHttpMessageConverter",
                        "StringHttpMessageConverter");
    }

    @Test
    void refusesWhatTheDocumentDoesNotOffer() {
        ContractClient api = ContractClient.to("http://localhost:" + port);

        api.get("/books").header("Accept", "application/yaml").expectNotAcceptable();
    }
}
