package dev.statusquo.benchmarks;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;

/** WireMock, whose own admin API is crawled: a service that nobody here wrote. */
final class WireMockService {

    private WireMockService() {}

    /** Runs the service until the process ends, and says where it is. */
    public static void main(String[] arguments) throws InterruptedException {
        WireMockServer server = new WireMockServer(
                WireMockConfiguration.options().bindAddress("127.0.0.1").dynamicPort());
        server.start();
        System.out.println("The service is at http://127.0.0.1:" + server.port());
        Thread.currentThread().join();
    }
}
