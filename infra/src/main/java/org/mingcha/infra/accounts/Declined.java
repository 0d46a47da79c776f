package org.mingcha.infra.accounts;

/** An account that cannot be made, and why. */
final class Declined extends RuntimeException {

    Declined(Reply reply, Object... arguments) {
        super(reply.with(arguments), null, false, false);
    }
}
