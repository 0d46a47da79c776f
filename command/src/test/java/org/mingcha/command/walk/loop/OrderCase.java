package org.mingcha.command.walk.loop;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingcha.command.hazard.HazardId;
import org.mingcha.command.law.RowId;
import org.mingcha.command.law.Shanghai;

/** One order as the model knows it; people and divisions are the words that name them. */
final class OrderCase {

    enum Stands {
        ISSUED,
        SERVED,
        ASKED,
        REPORTED,
        SATISFIED,
        CLOSED
    }

    record Extension(String by, LocalDate until) {}

    /** Listed by the government of a division, which has the duty watched that lies below it. */
    static final class Listed {

        final String by;
        final LocalDate longestCure;
        boolean filed;
        boolean published;

        Listed(String by, LocalDate today) {
            this.by = by;
            this.longestCure = Shanghai.LAW.open(RowId.O4, today).dueOn();
        }
    }

    static final class Penalty {

        final LocalDate decidedOn;
        boolean served;

        Penalty(LocalDate decidedOn) {
            this.decidedOn = decidedOn;
        }
    }

    final HazardId hazard;
    final String division;
    final String unit;
    final LocalDate issuedOn;

    // Until when, and whether it was done.
    Stands stands = Stands.ISSUED;
    LocalDate dueOn;
    Optional<Extension> asked = Optional.empty();
    Optional<String> reporter = Optional.empty();

    // What was stopped, or cut off.
    boolean suspended;
    boolean resumptionAsked;
    Optional<Instant> cutFrom = Optional.empty();
    boolean cut;

    // Supervision from above.
    Optional<Listed> listed = Optional.empty();
    boolean delistingUnpublished;

    // What it costs: the penalties that stand, in the order of decision.
    boolean penaltyFiled;
    final List<Penalty> penalties = new ArrayList<>();
    Optional<LocalDate> uncorrectedOn = Optional.empty();
    boolean dailyFine;

    OrderCase(HazardId id, HazardCase hazard, LocalDate issuedOn, LocalDate dueOn) {
        this.hazard = id;
        this.division = hazard.division;
        this.unit = hazard.unit;
        this.issuedOn = issuedOn;
        this.dueOn = dueOn;
    }

    Optional<Penalty> unserved() {
        return penalties.stream().filter(penalty -> !penalty.served).findFirst();
    }

    /** A notice is of use until it was acted upon, or there is nothing left to enforce. */
    boolean cutNotified() {
        return cutFrom.isPresent() && !cut;
    }

    void suppliesOn() {
        cut = false;
        cutFrom = Optional.empty();
    }
}
