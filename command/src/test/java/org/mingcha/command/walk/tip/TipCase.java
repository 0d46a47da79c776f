package org.mingcha.command.walk.tip;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingcha.command.tipoff.Outcome;
import org.mingcha.command.tipoff.TipId;
import org.mingcha.command.tipoff.TipOffCommand;

/** One tip-off as the model knows it; people and divisions are the words that name them. */
final class TipCase {

    enum Stands {
        REGISTERED,
        REFUSED,
        ACCEPTED,
        VERIFYING,
        FOUND,
        CONCLUDED,
        FED_BACK,
        WITHDRAWN,
        MERGED,
        /** By an objection, or because nothing was cured. */
        DISPUTED,
        RECHECKING,
        UPHELD,
        ARCHIVED
    }

    record Offer(String to, String by) {}

    Stands stands = Stands.REGISTERED;

    // Custody.
    String division;
    String answering;
    @Nullable Offer offer;
    int returns;

    // What is owed at once.
    final boolean urgent;
    boolean death;
    boolean governmentOwed;
    boolean measuresOwed;

    // Verification, and what it found.
    List<String> assigned = List.of();
    boolean started;
    final Set<String> onSite = new HashSet<>();
    final Set<String> conflicted = new HashSet<>();
    @Nullable LocalDate due;
    boolean extended;
    @Nullable Outcome outcome;

    /** Whose conclusion it is: they do not check it again. */
    final Set<String> concluders = new HashSet<>();

    /** When it was last decided what came of it, here or by the one that it was merged into. */
    Instant decidedAt = Instant.MIN;

    /** When it was concluded, here or there. */
    Instant concludedAt = Instant.MIN;

    /** Those who came to a conclusion that was reversed: others verify it now. */
    final Set<String> reversed = new HashSet<>();

    @Nullable LocalDate objectBy;

    // With which it goes, and whether any ever went with it.
    @Nullable TipId lead;
    boolean leads;

    @Nullable String maliceProposedBy;
    boolean malicious;
    boolean retaliationSaid;
    boolean retaliationWaits;
    final Set<TipOffCommand> retaliationTold = new HashSet<>();

    @Nullable String openingAskedBy;
    @Nullable String identityFor;
    boolean identityErased;

    // One file at most, and who opens it as it was handed in.
    boolean evidence;
    @Nullable String originalAskedBy;
    @Nullable String originalFor;

    TipCase(String division, boolean urgent, boolean death) {
        this.division = division;
        this.answering = division;
        this.urgent = urgent;
        this.death = death;
        this.governmentOwed = death;
    }

    boolean substantiated() {
        return outcome == Outcome.SUBSTANTIATED || outcome == Outcome.PARTLY_SUBSTANTIATED;
    }

    /** Whether a conclusion of its own or of its lead stands. */
    boolean signed() {
        return switch (stands) {
            case CONCLUDED, FED_BACK, DISPUTED, RECHECKING, UPHELD, ARCHIVED -> true;
            case REGISTERED, REFUSED, ACCEPTED, VERIFYING, FOUND, WITHDRAWN, MERGED -> false;
        };
    }

    /** Who was on site, or came to a conclusion. */
    boolean verifiedBy(String officer) {
        return onSite.contains(officer) || concluders.contains(officer);
    }

    /** A tip-off moves, with its clock, only while nothing was found. */
    void moveTo(String receiver) {
        division = receiver;
        answering = receiver;
        offer = null;
        returns = 0;
        assigned = List.of();
        if (stands == Stands.VERIFYING) {
            stands = Stands.ACCEPTED;
        }
    }

    /** Where nobody can take it over any more. */
    void standsStill(Stands now) {
        stands = now;
        offer = null;
    }
}
