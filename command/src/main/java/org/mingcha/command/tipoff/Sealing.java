package org.mingcha.command.tipoff;

import java.util.Optional;
import org.mingcha.command.party.OfficerId;
import org.mingcha.command.tipoff.IdentityEvent.IdentityErased;
import org.mingcha.command.tipoff.IdentityEvent.IdentityOpeningAsked;
import org.mingcha.command.tipoff.IdentityEvent.IdentityUnsealed;

/**
 * How the reporter's identity is kept.
 *
 * @param asked who asked to open it, while nobody has consented
 * @param erased whether its key is destroyed
 */
public record Sealing(Optional<OfficerId> asked, boolean erased) {

    static final Sealing INTACT = new Sealing(Optional.empty(), false);

    Sealing after(TipOffEvent event) {
        return event instanceof IdentityEvent identity ? after(identity) : this;
    }

    private Sealing after(IdentityEvent event) {
        return switch (event) {
            case IdentityOpeningAsked e -> new Sealing(Optional.of(e.by()), erased);
            case IdentityUnsealed _ -> new Sealing(Optional.empty(), erased);
            case IdentityErased _ -> new Sealing(Optional.empty(), true);
        };
    }
}
