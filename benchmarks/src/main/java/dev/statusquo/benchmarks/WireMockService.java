package dev.statusquo.benchmarks;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import java.io.IOException;
import java.nio.file.Files;

/** WireMock, whose own admin API is crawled: a service that nobody here wrote. */
final class WireMockService {

    private WireMockService() {}

    /** Runs the service until the process ends, and says where it is. */
    public static void main(String[] arguments) throws InterruptedException, IOException {
        WireMockServer server = new WireMockServer(WireMockConfiguration.options()
                .bindAddress("127.0.0.1")
                .dynamicPort()
                .withRootDirectory(
                        Files.createTempDirectory("statusquo-wiremock").toString()));
        server.start();
        System.out.println("The service is at http://127.0.0.1:" + server.port());
        Thread.currentThread().join();
    }
}
