package org.mingcha.web.desk;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;
import org.mingcha.command.Invalid;
import org.mingcha.command.Limit;
import org.mingcha.command.exposure.ExposureState;
import org.mingcha.command.hazard.HazardState;
import org.mingcha.command.order.OrderState;
import org.mingcha.command.party.Sector;
import org.mingcha.command.party.UnitName;
import org.mingcha.command.place.DivisionCode;
import org.mingcha.command.retaliation.RetaliationState;
import org.mingcha.command.reward.RewardState;
import org.mingcha.command.tipoff.TipState;
import org.mingcha.query.worklist.Subject;
import org.mingcha.web.read.InvalidFields;

/**
 * What of the list of work is asked for.
 *
 * @param page where a page begins, as the page before said
 */
public record WorkFilter(
        @Limit(40) Optional<String> status,
        Optional<DivisionCode> division,
        Optional<Sector> sector,
        Optional<Boolean> overdue,
        Optional<Boolean> mine,
        @Limit(UnitName.LIMIT) Optional<String> unit,
        Optional<Cursor> page,
        Optional<PageSize> size) {

    /**
     * @throws InvalidFields if such cases are never in that state
     */
    void requireStatusOf(Subject subject) {
        var known = Arrays.stream(states(subject)).map(Enum::name).toList();
        status.filter(name -> !known.contains(name))
                .ifPresent(_ -> {
                    throw new InvalidFields("status", "unknown-choice", String.join(", ", known));
                });
    }

    /** Every state that such a case may be in. */
    static Enum<?>[] states(Subject subject) {
        return switch (subject) {
            case TIP -> TipState.values();
            case HAZARD -> HazardState.values();
            case ORDER -> OrderState.values();
            case EXPOSURE -> ExposureState.values();
            case REWARD -> RewardState.values();
            case RETALIATION -> RetaliationState.values();
        };
    }

    OptionalLong before() {
        return page.map(Cursor::before).orElse(OptionalLong.empty());
    }

    int length() {
        return size.orElse(PageSize.USUAL).value();
    }

    /** Where a page begins; {@code 0} is the first. Nobody outside need know what it says. */
    public record Cursor(String value) {

        private static final String FIRST = "0";

        public Cursor {
            if (!value.matches("0|b[0-9a-z]{1,12}")) {
                throw new Invalid("cursor");
            }
        }

        static Cursor before(long index) {
            return new Cursor("b" + Long.toString(index, Character.MAX_RADIX));
        }

        OptionalLong before() {
            return value.equals(FIRST)
                    ? OptionalLong.empty()
                    : OptionalLong.of(Long.parseLong(value.substring(1), Character.MAX_RADIX));
        }
    }

    /** How many items: 1 to 200. */
    public record PageSize(int value) {

        public static final int MOST = 200;
        public static final PageSize USUAL = new PageSize(50);

        public PageSize {
            if (value < 1 || value > MOST) {
                throw new Invalid("range", 1, MOST);
            }
        }
    }
}
