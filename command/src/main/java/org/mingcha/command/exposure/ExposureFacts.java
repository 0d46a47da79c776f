package org.mingcha.command.exposure;

import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.mingcha.command.exposure.ExposureEvent.AddresseeNamed;
import org.mingcha.command.exposure.ExposureEvent.CorrectionDrafted;
import org.mingcha.command.exposure.ExposureEvent.ExposureCorrected;
import org.mingcha.command.exposure.ExposureEvent.ExposureDrafted;
import org.mingcha.command.exposure.ExposureEvent.ExposureProposed;
import org.mingcha.command.seal.Sealed;

/**
 * What may be asked about an exposure, as its own stream says at the moment of asking.
 *
 * @param addressee the unit that the source names, if nothing was said
 * @param text of the latest draft or correction
 * @param correction that waits for its approval
 */
public record ExposureFacts(
        ExposureProposed proposal,
        Optional<AddresseeNamed> addressee,
        Optional<Sealed> title,
        Optional<Sealed> text,
        Optional<Sealed> correction) {

    /** Empty if there is no such exposure. */
    public static Optional<ExposureFacts> read(EventStore events, ExposureId exposure) {
        Optional<ExposureFacts> facts = Optional.empty();
        var stream = events.readEvents(exposure.value());
        while (stream.hasNext()) {
            if (stream.next().getPayload() instanceof ExposureEvent event) {
                facts = after(facts, event);
            }
        }
        return facts;
    }

    private static Optional<ExposureFacts> after(
            Optional<ExposureFacts> facts, ExposureEvent event) {
        return event instanceof ExposureProposed proposed
                ? Optional.of(
                        new ExposureFacts(
                                proposed,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()))
                : facts.map(known -> known.after(event));
    }

    private ExposureFacts after(ExposureEvent event) {
        if (event instanceof AddresseeNamed named) {
            return new ExposureFacts(proposal, Optional.of(named), title, text, correction);
        }
        if (event instanceof ExposureDrafted drafted) {
            return with(Optional.of(drafted.title()), Optional.of(drafted.text()), correction);
        }
        if (event instanceof CorrectionDrafted drafted) {
            return with(title, text, Optional.of(drafted.text()));
        }
        return event instanceof ExposureCorrected corrected
                ? with(title, Optional.of(corrected.text()), Optional.empty())
                : this;
    }

    private ExposureFacts with(
            Optional<Sealed> title, Optional<Sealed> text, Optional<Sealed> correction) {
        return new ExposureFacts(proposal, addressee, title, text, correction);
    }
}
