package org.mingcha.infra.witness;

import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.mingcha.infra.merkle.Hash;
import org.mingcha.infra.merkle.Subtrees;
import org.mingcha.infra.note.SignatureLine;
import org.mingcha.infra.note.SignedNote;

/** The witnesses of a log, asked all at once. */
public final class Witnesses implements AutoCloseable {

    private final WitnessPolicy policy;
    private final HttpClient http;
    private final List<WitnessClient> clients;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    public Witnesses(WitnessPolicy policy) {
        this.policy = policy;
        this.http =
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .connectTimeout(policy.patience())
                        .build();
        this.clients = policy.witnesses().stream().map(it -> new WitnessClient(it, http)).toList();
    }

    /** A tree for one thread at a time, lent to several until it is taken back. */
    private static final class Lent implements Subtrees, AutoCloseable {

        private final Subtrees tree;
        private volatile boolean back;

        Lent(Subtrees tree) {
            this.tree = tree;
        }

        @Override
        public synchronized Hash complete(int level, long index) {
            if (back) {
                throw new IllegalStateException("nobody waits for this any more");
            }
            return tree.complete(level, index);
        }

        /** Nobody begins to read from now on; returns when who reads has ended. */
        @Override
        public void close() {
            back = true;
            synchronized (this) {
                // Only waits: whoever reads holds the lock.
            }
        }
    }

    /**
     * Returns when each has answered or failed, at the latest when the policy's patience ends; with
     * what there is. A witness that fails never fails another.
     *
     * @param checkpoint signed by the log
     * @param tree that it is of
     */
    public Cosigned cosign(SignedNote checkpoint, Subtrees tree) {
        try (var lent = new Lent(tree)) {
            var asked =
                    clients.stream()
                            .map(it -> (Callable<SignatureLine>) () -> it.cosign(checkpoint, lent))
                            .toList();
            return answers(
                    threads.invokeAll(asked, policy.patience().toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Cosigned(List.of(), policy.needed() == 0, List.of());
        }
    }

    private Cosigned answers(List<Future<SignatureLine>> answers) throws InterruptedException {
        var lines = new ArrayList<SignatureLine>();
        var faults = new ArrayList<String>();
        for (int i = 0; i < answers.size(); i++) {
            try {
                lines.add(answers.get(i).get());
            } catch (CancellationException late) {
                faults.add(fault(i, "超时 / timed out"));
            } catch (ExecutionException failed) {
                faults.add(fault(i, reason(failed)));
            }
        }
        return new Cosigned(lines, lines.size() >= policy.needed(), faults);
    }

    private String fault(int witness, String reason) {
        return policy.witnesses().get(witness).name() + ": " + reason;
    }

    /** Of others' exceptions the kind alone: their words may quote anything. */
    private static String reason(ExecutionException failed) {
        return switch (failed.getCause()) {
            case WitnessClient.Fault fault -> String.valueOf(fault.getMessage());
            case Throwable other -> "无应答 / no answer: " + other.getClass().getSimpleName();
            case null -> "无应答 / no answer";
        };
    }

    @Override
    public void close() {
        threads.shutdownNow();
        http.shutdownNow();
    }
}
