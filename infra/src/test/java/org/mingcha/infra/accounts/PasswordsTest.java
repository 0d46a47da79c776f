package org.mingcha.infra.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mingcha.web.session.TooManyTries;
import org.springframework.security.crypto.password.PasswordEncoder;

class PasswordsTest {

    @Test
    void passwordIsComparedOnceWhetherOrNotThereIsAnAccount() {
        var counting = new CountingEncoder(new CountDownLatch(0));
        var passwords = new Passwords(counting);
        assertThat(passwords.fit(Optional.of("right"), "right")).isTrue();
        assertThat(counting.compared).hasValue(1);
        assertThat(passwords.fit(Optional.empty(), "right")).isFalse();
        assertThat(counting.compared).hasValue(2);
    }

    @Test
    void atMostFourAreHashedAtOnceAndTheRestIsNotLetIn() throws Exception {
        var open = new CountDownLatch(1);
        var encoder = new CountingEncoder(open);
        var passwords = new Passwords(encoder);
        var threads = Executors.newVirtualThreadPerTaskExecutor();
        try {
            for (int i = 0; i < 4; i++) {
                var _ = threads.submit(() -> passwords.fit(Optional.of("right"), "right"));
            }
            encoder.fourInside.await();
            // An interrupt ends the wait as its five seconds would.
            Thread.currentThread().interrupt();
            assertThatThrownBy(() -> passwords.fit(Optional.of("right"), "right"))
                    .isInstanceOf(TooManyTries.class);
            assertThat(Thread.interrupted()).isTrue();
        } finally {
            open.countDown();
            threads.close();
        }
        assertThat(passwords.fit(Optional.of("right"), "right")).isTrue();
        assertThat(encoder.most).hasValue(4);
    }

    /** Keeps the password as it is and lets the comparing be held up. */
    private static final class CountingEncoder implements PasswordEncoder {

        private final CountDownLatch open;
        private final CountDownLatch fourInside = new CountDownLatch(4);
        private final AtomicInteger compared = new AtomicInteger();
        private final AtomicInteger inside = new AtomicInteger();
        private final AtomicInteger most = new AtomicInteger();

        CountingEncoder(CountDownLatch open) {
            this.open = open;
        }

        @Override
        public String encode(@Nullable CharSequence password) {
            return String.valueOf(password);
        }

        @Override
        public boolean matches(@Nullable CharSequence password, @Nullable String encoded) {
            compared.incrementAndGet();
            most.accumulateAndGet(inside.incrementAndGet(), Math::max);
            fourInside.countDown();
            try {
                open.await();
            } catch (InterruptedException interrupted) {
                throw new IllegalStateException(interrupted);
            }
            inside.decrementAndGet();
            return String.valueOf(password).equals(encoded);
        }
    }
}
