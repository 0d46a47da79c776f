package org.mingcha.web.site;

import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.axonframework.queryhandling.QueryGateway;
import org.mingcha.query.bulletin.FindExposed;
import org.mingcha.query.deadlines.DuePage;
import org.mingcha.query.deadlines.FindDueDates;
import org.mingcha.query.deadlines.FindOpenDates;
import org.mingcha.query.history.FindHistory;
import org.mingcha.query.officials.FindOfficials;
import org.mingcha.query.statistics.FindTallies;
import org.mingcha.query.worklist.FindWork;
import org.mingcha.query.worklist.WorkPage;

/** Answers questions with what a test prepared; what was not prepared is not there. */
final class Answers {

    private final Map<Class<?>, Function<Object, ?>> prepared = new HashMap<>();

    <Q> void to(Class<Q> question, Function<Q, ?> answer) {
        prepared.put(question, asked -> answer.apply(question.cast(asked)));
    }

    void forget() {
        prepared.clear();
    }

    /** Of the gateway only what pages use: a question and the type of its answer. */
    QueryGateway gateway() {
        return (QueryGateway)
                Proxy.newProxyInstance(
                        Answers.class.getClassLoader(),
                        new Class<?>[] {QueryGateway.class},
                        (_, _, arguments) ->
                                CompletableFuture.completedFuture(
                                        answer(arguments[arguments.length - 2])));
    }

    private Object answer(Object question) {
        return prepared.getOrDefault(question.getClass(), Answers::nothing).apply(question);
    }

    private static Object nothing(Object question) {
        return switch (question) {
            case FindWork _ -> new WorkPage(List.of(), OptionalLong.empty());
            case FindDueDates _ -> new DuePage(List.of(), Optional.empty());
            case FindOpenDates _ -> List.of();
            case FindTallies _ -> List.of();
            case FindExposed _ -> List.of();
            case FindHistory _ -> List.of();
            case FindOfficials _ -> List.of();
            default -> Optional.empty();
        };
    }
}
