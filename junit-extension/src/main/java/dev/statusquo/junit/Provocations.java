package dev.statusquo.junit;

import dev.statusquo.ContractClient;
import dev.statusquo.ContractRequest;
import dev.statusquo.crawl.probe.Bench;
import dev.statusquo.crawl.probe.Probe;
import dev.statusquo.crawl.probe.provoked.Provocation;
import dev.statusquo.crawl.probe.provoked.Provocation.Provoked;
import dev.statusquo.crawl.probe.provoked.ProvokedOutcomes;
import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.crawl.spec.DeclaredOperation;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.failure.Redaction;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.opentest4j.TestAbortedException;

/**
 * The {@link Provoke} methods of a contract class: planned as their annotations say, and called when their cases run, on the
 * instance that there is by then. Safe for several threads.
 */
final class Provocations {

    private final List<ContractRequest> sent = new CopyOnWriteArrayList<>();
    private volatile @Nullable ContractMethods methods;

    /** Takes the instances that methods are called on from now. */
    void bind(ContractMethods current) {
        methods = current;
    }

    /** Returns the redaction that hides the credentials of what was provoked, too. */
    Redaction hiddenBy(Redaction redaction) {
        Redaction hiding = redaction;
        for (ContractRequest request : sent) {
            hiding = request.hiddenBy(hiding);
        }
        return hiding;
    }

    /** Returns the probe whose cases call the methods. */
    Probe probe(ContractMethods declared, DeclaredApi api) {
        bind(declared);
        return new ProvokedOutcomes(declared.all(Provoke.class).stream()
                .map(method -> planned(declared, method, api))
                .toList());
    }

    private Provocation planned(ContractMethods declared, Method method, DeclaredApi api) {
        Provoke provoke = method.getAnnotation(Provoke.class);
        String where = where(provoke);
        if (provoke.status() < 200 || provoke.status() > 599) {
            throw new ExtensionConfigurationException(
                    where + " names no status that an answer can have; name one from 200 to 599, such as 409");
        }
        declared.requireSignature(method, where, List.of(ContractRequest.class, Exchange.class));
        List<String> keys =
                api.operations().stream().map(DeclaredOperation::key).toList();
        DeclaredOperation operation = api.operation(provoke.operation())
                .orElseThrow(() ->
                        new ExtensionConfigurationException(where + " names no declared operation; did you mean \""
                                + NearestWord.to(provoke.operation(), keys) + "\"?"));
        return new Provocation(
                provoke.status(),
                operation.key(),
                words(method.getName()),
                bench -> provoked(method, provoke, operation, bench));
    }

    private Provoked provoked(Method method, Provoke provoke, DeclaredOperation operation, Bench bench) {
        ContractMethods current = methods;
        if (current == null) {
            throw new IllegalStateException("no methods were bound");
        }
        BenchTransport transport = new BenchTransport(bench);
        ContractClient client = ContractClient.to(bench.uri("")).over(transport);
        Exchange exchange;
        try {
            Object caused = current.call(method, where(provoke), Object.class, client);
            exchange = caused instanceof ContractRequest request ? sent(request, transport) : (Exchange) caused;
        } catch (TestAbortedException unable) {
            return new Provoked.Unable(String.valueOf(unable.getMessage()));
        } catch (ExtensionConfigurationException thrown) {
            throw transport.hasRaised(thrown.getCause()) ? transport.raised() : thrown;
        }
        boolean fits = exchange.method().equals(operation.method())
                && operation.path().matches(bench.belowBase(exchange.request())).isPresent();
        if (!fits) {
            throw new ExtensionConfigurationException(where(provoke) + " method " + method.getName() + " asks for "
                    + exchange.request() + "; let it ask for " + operation.key());
        }
        return new Provoked.Answered(exchange);
    }

    private Exchange sent(ContractRequest request, BenchTransport transport) {
        sent.add(request);
        return request.over(transport).send();
    }

    private static String where(Provoke provoke) {
        return "@Provoke(status = " + provoke.status() + ", operation = \"" + provoke.operation() + "\")";
    }

    /** {@code duplicateEmail} is {@code duplicate email}. */
    private static String words(String name) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean begins = i > 0 && Character.isUpperCase(c) && !Character.isUpperCase(name.charAt(i - 1));
            words.append(begins ? " " : "").append(c == '_' ? ' ' : c);
        }
        return words.toString().toLowerCase(Locale.ROOT);
    }
}
