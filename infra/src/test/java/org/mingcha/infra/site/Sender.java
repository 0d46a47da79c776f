package org.mingcha.infra.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.mingcha.infra.flood.Solver;
import org.mingcha.web.flood.Gate;
import tools.jackson.databind.json.JsonMapper;

/** Whoever sends reports to a running site; all from one address. */
record Sender(RunningSite site, HttpClient http) implements AutoCloseable {

    static final String REPORT =
            """
            {"kind": "HAZARD", "unitName": "甲化工厂", "sector": "CHEMICAL",
             "division": "371102", "place": "海滨路 1 号",
             "narrative": "院内堆放危险化学品", "notice": true}\
            """;

    static Sender to(RunningSite site) {
        return new Sender(
                site, HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build());
    }

    /** As a page with scripts does it: asks for a challenge and solves it first. */
    HttpResponse<String> solving() {
        return report(solution());
    }

    String solution() {
        var asked = HttpRequest.newBuilder(site.at("/api/challenges/tip-offs")).build();
        return Solver.solve(JsonMapper.shared().readTree(send(asked).body()));
    }

    /**
     * @param solution none where it is empty
     */
    HttpResponse<String> report(String solution) {
        var request =
                HttpRequest.newBuilder(site.at("/api/tip-offs"))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(REPORT));
        if (!solution.isEmpty()) {
            request.header(Gate.HEADER, solution);
        }
        return send(request.build());
    }

    HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The same so many times at once. */
    static <T> List<T> atOnce(int times, Callable<T> act) throws InterruptedException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return threads.invokeAll(IntStream.range(0, times).mapToObj(_ -> act).toList()).stream()
                    .map(done -> {
                        try {
                            return done.get();
                        } catch (InterruptedException | ExecutionException e) {
                            throw new IllegalStateException(e);
                        }
                    })
                    .toList();
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
