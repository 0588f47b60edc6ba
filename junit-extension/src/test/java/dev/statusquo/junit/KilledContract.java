package dev.statusquo.junit;

import dev.statusquo.Credentials;
import dev.statusquo.service.Things;
import java.nio.file.Path;

/** A contract that a program of its own checks, updating its baseline, again and again until somebody ends it. */
@HttpContract(spec = "classpath:contract/things.yaml", profile = "strict")
class KilledContract {

    static volatile String address = "";

    /** Takes the address of the service and the path of the baseline. */
    public static void main(String[] arguments) {
        address = arguments[0];
        while (true) {
            run("update", Path.of(arguments[1]));
        }
    }

    static Kit run(String mode, Path baseline) {
        return Kit.run(
                KilledContract.class,
                "statusquo.baseline.mode",
                mode,
                "statusquo.baseline.file",
                baseline.toString(),
                "statusquo.only",
                "GET /things *");
    }

    @BaseUrl
    static String baseUrl() {
        return address;
    }

    @Identity("owner")
    static Credentials owner() {
        return Credentials.bearer(Things.TOKEN);
    }

    @CrawlTest
    void contract(ContractCase contractCase) {
        contractCase.verify();
    }
}
