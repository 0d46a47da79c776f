package org.mingcha.command.tipoff;

import java.util.Optional;
import org.mingcha.command.party.OfficerId;
import org.mingcha.command.tipoff.IdentityEvent.IdentityErased;
import org.mingcha.command.tipoff.IdentityEvent.IdentityOpeningAsked;
import org.mingcha.command.tipoff.IdentityEvent.IdentityShown;
import org.mingcha.command.tipoff.IdentityEvent.IdentityUnsealed;

/**
 * How the reporter's identity is kept.
 *
 * @param asked who asked to open it, while nobody has consented
 * @param openedFor to whom it may be shown, once
 * @param erased whether its key is destroyed
 */
public record Sealing(Optional<OfficerId> asked, Optional<OfficerId> openedFor, boolean erased) {

    static final Sealing INTACT = new Sealing(Optional.empty(), Optional.empty(), false);

    Sealing after(TipOffEvent event) {
        return event instanceof IdentityEvent identity ? after(identity) : this;
    }

    private Sealing after(IdentityEvent event) {
        return switch (event) {
            case IdentityOpeningAsked e ->
                    new Sealing(Optional.of(e.by()), Optional.empty(), erased);
            case IdentityUnsealed e ->
                    new Sealing(Optional.empty(), Optional.of(e.askedBy()), erased);
            case IdentityShown _ -> new Sealing(asked, Optional.empty(), erased);
            case IdentityErased _ -> new Sealing(Optional.empty(), Optional.empty(), true);
        };
    }
}
