package org.mingcha.command.walk.reward;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mingcha.command.hazard.HazardLevel;
import org.mingcha.command.law.reward.AccidentClass;
import org.mingcha.command.law.reward.Matter;
import org.mingcha.command.walk.reward.Matters.Tip;

/** What the model keeps of one reward. */
final class RewardCase {

    enum Stands {
        OPENED,
        DENIED,
        PARKED,
        CALCULATED,
        RETURNED,
        APPROVED,
        NOTIFIED,
        CLAIMED,
        VERIFIED,
        PAID,
        LAPSED,
        WAIVED,
        RECOVERED
    }

    static final Set<Stands> BEFORE_NOTICE =
            Set.of(
                    Stands.OPENED,
                    Stands.DENIED,
                    Stands.PARKED,
                    Stands.CALCULATED,
                    Stands.RETURNED,
                    Stands.APPROVED);
    static final Set<Stands> ENDED =
            Set.of(Stands.DENIED, Stands.PAID, Stands.LAPSED, Stands.WAIVED, Stands.RECOVERED);

    final Tip matter;
    final Set<String> decidedFigures = new HashSet<>();
    final Set<String> decidedPayment = new HashSet<>();
    final Map<String, HazardLevel> levels = new LinkedHashMap<>();
    final Map<String, List<Long>> fines = new LinkedHashMap<>();
    Stands stands = Stands.OPENED;

    /** Whether the amount changed after the reporter was told, and is not approved yet. */
    boolean changed;

    Optional<Tip> first = Optional.empty();
    boolean named;
    boolean eligible;
    boolean insider;
    Optional<Matter> basis = Optional.empty();
    boolean finesComplete;
    Optional<Long> figure = Optional.empty();
    Optional<AccidentClass> accident = Optional.empty();
    int deaths;
    Optional<Long> amount = Optional.empty();
    List<Object> calculatedFrom = List.of();
    long special;
    Optional<LocalDate> claimBy = Optional.empty();

    RewardCase(Tip matter) {
        this.matter = matter;
    }

    boolean lapsed(LocalDate today) {
        return claimBy.filter(today::isAfter).isPresent();
    }

    /** Whether news counts; a denial may be reconsidered. */
    boolean runs(LocalDate today) {
        boolean open = !ENDED.contains(stands) || stands == Stands.DENIED;
        return open && !lapsed(today);
    }

    void end(Stands how) {
        stands = how;
        changed = false;
        claimBy = Optional.empty();
    }

    /** Whether another reporter is the first now; then all is decided anew. */
    boolean isFirst(Tip tip) {
        boolean another = !first.equals(Optional.of(tip));
        if (another) {
            first = Optional.of(tip);
            named = tip.named;
            eligible = false;
            stands = BEFORE_NOTICE.contains(stands) ? Stands.OPENED : stands;
        }
        return another;
    }

    /** What follows from all that is known, if the reporter is eligible. */
    void assess() {
        if (!eligible) {
            return;
        }
        boolean anew = stands == Stands.OPENED || stands == Stands.RETURNED;
        var now = Arithmetic.amount(this);
        var from = figures();
        if (now.isEmpty()) {
            if (anew || amount.isPresent() || stands != Stands.PARKED) {
                change(Stands.PARKED);
            }
        } else if (anew || !now.equals(amount) || !from.equals(calculatedFrom)) {
            boolean stays = now.equals(amount) && !changed && isApproved();
            if (!stays) {
                change(Stands.CALCULATED);
            }
            calculatedFrom = from;
        }
        amount = now;
    }

    private boolean isApproved() {
        return Set.of(Stands.APPROVED, Stands.NOTIFIED, Stands.CLAIMED, Stands.VERIFIED)
                .contains(stands);
    }

    void change(Stands before) {
        if (BEFORE_NOTICE.contains(stands)) {
            stands = before;
        } else if (!ENDED.contains(stands)) {
            changed = true;
        }
    }

    Optional<Matter> matter() {
        return basis.or(() ->
                switch (matter.kind) {
                    case VIOLATION -> Optional.of(Matter.ILLEGAL_OPERATION);
                    case CONCEALED_ACCIDENT -> Optional.of(Matter.CONCEALED_ACCIDENT);
                    case HAZARD -> graded();
                });
    }

    private Optional<Matter> graded() {
        if (levels.isEmpty()) {
            return Optional.empty();
        }
        boolean major = levels.containsValue(HazardLevel.MAJOR);
        return Optional.of(major ? Matter.MAJOR_HAZARD : Matter.GENERAL_HAZARD);
    }

    boolean finesKnown() {
        return !fines.isEmpty() || finesComplete;
    }

    long fined() {
        return fines.values().stream().flatMap(List::stream).mapToLong(fine -> fine).sum();
    }

    private List<Object> figures() {
        var all = new ArrayList<Object>();
        all.add(matter());
        all.add(List.copyOf(fines.values()));
        all.add(finesKnown());
        all.add(accident);
        all.add(deaths);
        all.add(figure);
        all.add(named);
        all.add(insider);
        return all;
    }
}
