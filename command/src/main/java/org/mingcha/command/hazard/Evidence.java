package org.mingcha.command.hazard;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.mingcha.command.Refused;
import org.mingcha.command.hazard.HazardEvent.AcceptanceFailed;
import org.mingcha.command.hazard.HazardEvent.AcceptancePassed;
import org.mingcha.command.hazard.HazardEvent.CureCompletedReported;
import org.mingcha.command.hazard.HazardEvent.HazardGraded;
import org.mingcha.command.hazard.HazardEvent.HazardRegistered;
import org.mingcha.command.hazard.HazardEvent.HazardRegraded;
import org.mingcha.command.hazard.HazardEvent.HazardRemovedOnSpot;
import org.mingcha.command.hazard.HazardEvent.HazardReopened;
import org.mingcha.command.hazard.HazardEvent.InterimGuardPlaced;
import org.mingcha.command.hazard.HazardEvent.PlanApproved;

/**
 * What is on file of a hazard, and what must be before it is closed out (安全生产法 41, 68). What was
 * done about it once does not prove a second cure.
 */
public record Evidence(Set<Piece> onFile) {

    static final Evidence NONE = new Evidence(Set.of());

    private static final Set<Piece> OF_GENERAL =
            EnumSet.of(Piece.FINDING, Piece.LEVEL, Piece.CURE, Piece.ACCEPTANCE);

    /** One piece, in the order in which they come to be. */
    public enum Piece {
        FINDING,
        /** By a standard and its clause. */
        LEVEL,
        GUARD,
        /** Approved; a general hazard may be removed without one. */
        PLAN,
        /** The report of the cure, or of the removal on the spot. */
        CURE,
        ACCEPTANCE;

        private HazardRule missing() {
            return switch (this) {
                case FINDING -> HazardRule.EVIDENCE_WITHOUT_FINDING;
                case LEVEL -> HazardRule.EVIDENCE_WITHOUT_LEVEL;
                case GUARD -> HazardRule.EVIDENCE_WITHOUT_GUARD;
                case PLAN -> HazardRule.EVIDENCE_WITHOUT_PLAN;
                case CURE -> HazardRule.EVIDENCE_WITHOUT_CURE;
                case ACCEPTANCE -> HazardRule.EVIDENCE_WITHOUT_ACCEPTANCE;
            };
        }
    }

    public Evidence {
        var sorted = EnumSet.noneOf(Piece.class);
        sorted.addAll(onFile);
        onFile = Collections.unmodifiableSet(sorted);
    }

    boolean holds(Piece piece) {
        return onFile.contains(piece);
    }

    /**
     * @throws Refused by the rule of the first piece that is missing
     */
    void requireComplete(HazardLevel level) {
        var needed = level == HazardLevel.MAJOR ? EnumSet.allOf(Piece.class) : OF_GENERAL;
        needed.forEach(piece -> Refused.when(!holds(piece), piece.missing()));
    }

    Evidence after(HazardEvent event) {
        if (event instanceof HazardRegraded regraded) {
            return regraded.raised() ? without(Piece.PLAN, Piece.CURE, Piece.ACCEPTANCE) : this;
        }
        return switch (event) {
            case HazardRegistered _ -> with(Piece.FINDING);
            case HazardGraded _ -> with(Piece.LEVEL);
            case InterimGuardPlaced _ -> with(Piece.GUARD);
            case PlanApproved _ -> with(Piece.PLAN);
            case CureCompletedReported _, HazardRemovedOnSpot _ -> with(Piece.CURE);
            case AcceptancePassed _ -> with(Piece.ACCEPTANCE);
            case AcceptanceFailed _ -> without(Piece.CURE);
            case HazardReopened _ -> without(Piece.GUARD, Piece.PLAN, Piece.CURE, Piece.ACCEPTANCE);
            case HazardEvent.ByOfficer _, HazardEvent.ByRule _, HazardEvent.Overdue _ -> this;
        };
    }

    private Evidence with(Piece piece) {
        var more = EnumSet.of(piece);
        more.addAll(onFile);
        return new Evidence(more);
    }

    private Evidence without(Piece... pieces) {
        var fewer = EnumSet.noneOf(Piece.class);
        fewer.addAll(onFile);
        Set.of(pieces).forEach(fewer::remove);
        return new Evidence(fewer);
    }
}
