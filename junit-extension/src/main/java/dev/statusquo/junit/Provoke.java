package dev.statusquo.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a method that causes an outcome which only the team knows how to cause, such as a duplicate, a conflict or an outage. It
 * becomes a case, {@code POST /users · duplicate email, provoked → 409}, whose answer is judged by all rules and by the document.
 *
 * <pre>{@code
 * @Provoke(status = 409, operation = "POST /users")
 * static ContractRequest duplicateEmail(ContractClient api) {
 *     api.post("/users").json(ANN).send();
 *     return api.post("/users").json(ANN);
 * }
 * }</pre>
 *
 * <p>The method is called when its case runs, while no other case does. It returns the {@link dev.statusquo.ContractRequest} to be
 * sent, or the {@link dev.statusquo.exchange.Exchange} of one that it has sent itself, where something has to be undone afterwards.
 * What it sends with the {@link dev.statusquo.ContractClient} that it may take counts for the crawl: hosts, permissions, budget and
 * clean-up hold. Its request carries the credentials that it gives it, and no others. It may abort to say that the outcome cannot be
 * caused here.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Provoke {

    /** Returns the status of the answer, from 200 to 599. */
    int status();

    /** Returns the declared operation that answers, such as {@code POST /users}. */
    String operation();
}
