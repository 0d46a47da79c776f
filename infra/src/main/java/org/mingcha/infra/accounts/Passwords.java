package org.mingcha.infra.accounts;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.mingcha.web.session.TooManyTries;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Argon2id with 19 MiB, two passes and one lane (OWASP Password Storage Cheat Sheet), on four
 * threads at once, since each costs that memory. Who cannot begin within five seconds is told to
 * try later.
 */
final class Passwords {

    private static final int AT_ONCE = 4;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

    private final PasswordEncoder argon2id;
    private final Semaphore places = new Semaphore(AT_ONCE, true);
    private final String nobodys;

    Passwords() {
        this(19 * 1024, 2);
    }

    Passwords(int kibibytes, int passes) {
        this(new Argon2PasswordEncoder(16, 32, 1, kibibytes, passes));
    }

    Passwords(PasswordEncoder argon2id) {
        this.argon2id = argon2id;
        this.nobodys = encode("nobody signs in with this");
    }

    String encode(String password) {
        return inTurn(() -> argon2id.encode(password));
    }

    /** Hashes once, whether or not there is something to compare with. */
    boolean fit(Optional<String> encoded, String password) {
        boolean same = inTurn(() -> argon2id.matches(password, encoded.orElse(nobodys)));
        return same && encoded.isPresent();
    }

    private <T> T inTurn(Supplier<T> hashing) {
        if (!placeTaken()) {
            throw new TooManyTries(LONGEST_WAIT);
        }
        try {
            return hashing.get();
        } finally {
            places.release();
        }
    }

    private boolean placeTaken() {
        try {
            return places.tryAcquire(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
