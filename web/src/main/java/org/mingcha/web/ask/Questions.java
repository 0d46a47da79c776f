package org.mingcha.web.ask;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.axonframework.messaging.responsetypes.ResponseType;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;

/** Asks one question and waits for the answer. Blocks, so it is called on a virtual thread. */
public final class Questions {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final QueryGateway queries;

    public Questions(QueryGateway queries) {
        this.queries = queries;
    }

    /**
     * @throws Unanswered if no answer came
     */
    public <A> Optional<A> maybe(Object question, Class<A> answer) {
        return waitFor(question, ResponseTypes.optionalInstanceOf(answer));
    }

    /**
     * @throws Unanswered if no answer came
     */
    public <A> List<A> all(Object question, Class<A> answer) {
        return waitFor(question, ResponseTypes.multipleInstancesOf(answer));
    }

    /**
     * @throws Unanswered if no answer came
     */
    public <A> A the(Object question, Class<A> answer) {
        return waitFor(question, ResponseTypes.instanceOf(answer));
    }

    private <A> A waitFor(Object question, ResponseType<A> type) {
        CompletableFuture<A> answer = queries.query(question, type);
        try {
            return answer.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new Unanswered(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unanswered(e);
        }
    }

    /** The read side did not answer, or not in time. */
    public static final class Unanswered extends RuntimeException {

        Unanswered(Throwable cause) {
            super("no answer", cause);
        }
    }
}
