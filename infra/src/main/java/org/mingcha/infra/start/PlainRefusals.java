package org.mingcha.infra.start;

import org.jspecify.annotations.Nullable;
import org.mingcha.command.table.DataFault;
import org.mingcha.infra.embedded.EmbeddedServer;
import org.mingcha.infra.log.store.SaltSecret;
import org.mingcha.infra.vault.wrap.KeysetRefused;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;

/** A start that this program itself refuses says one sentence instead of a stack trace. */
class PlainRefusals implements FailureAnalyzer {

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (isOurs(cause)) {
                return new FailureAnalysis(cause.getMessage(), null, cause);
            }
        }
        return null;
    }

    private static boolean isOurs(Throwable cause) {
        return cause instanceof EmbeddedServer.AlreadyInUse
                || cause instanceof KeysetRefused
                || cause instanceof SaltSecret.Refused
                || cause instanceof DataFault
                || (cause instanceof IllegalArgumentException
                        && String.valueOf(cause.getMessage()).startsWith("mingcha."));
    }
}
