package org.mingcha.web.work;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
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
import org.mingcha.query.worklist.WorkItem;
import org.mingcha.query.worklist.WorkOrder;
import org.mingcha.web.answer.PageSize;
import org.mingcha.web.read.InvalidFields;

/**
 * What of the list of work is asked for.
 *
 * @param pile of the officer who asks
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
        Optional<PageSize> size,
        Optional<Pile> pile,
        Optional<WorkOrder> order) {

    static WorkFilter of(Pile pile) {
        return new WorkFilter(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(pile),
                Optional.empty());
    }

    /** In that order where none was asked for. */
    WorkFilter orBy(WorkOrder usual) {
        return by(order.orElse(usual), length());
    }

    WorkFilter by(WorkOrder order, int size) {
        return new WorkFilter(
                status,
                division,
                sector,
                overdue,
                mine,
                unit,
                page,
                Optional.of(new PageSize(size)),
                pile,
                Optional.of(order));
    }

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

    Optional<String> beyond() {
        return page.flatMap(Cursor::key);
    }

    int length() {
        return size.orElse(PageSize.USUAL).value();
    }

    /** Where a page begins; {@code 0} is the first. Nobody outside need know what it says. */
    public record Cursor(String value) {

        private static final String FIRST = "0";
        private static final Pattern FORM =
                Pattern.compile("0|(?:k(?<key>[A-Za-z0-9_-]{0,900})\\.|b)(?<index>[0-9a-z]{1,12})");

        public Cursor {
            if (!FORM.matcher(value).matches()) {
                throw new Invalid("cursor");
            }
        }

        static Cursor before(long index) {
            return new Cursor("b" + Long.toString(index, Character.MAX_RADIX));
        }

        /** Behind an item in that order. */
        static Cursor after(WorkItem item, WorkOrder order) {
            String key = order.key(item);
            var bytes = key.getBytes(StandardCharsets.UTF_8);
            String told = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
            return key.isEmpty()
                    ? before(item.index())
                    : new Cursor(
                            "k" + told + "." + Long.toString(item.index(), Character.MAX_RADIX));
        }

        OptionalLong before() {
            return part("index").stream()
                    .mapToLong(index -> Long.parseLong(index, Character.MAX_RADIX))
                    .findFirst();
        }

        /** What the last item of the page before is ordered by; empty in the order of receipt. */
        Optional<String> key() {
            return part("key")
                    .map(key ->
                            new String(Base64.getUrlDecoder().decode(key), StandardCharsets.UTF_8));
        }

        private Optional<String> part(String name) {
            var matcher = FORM.matcher(value);
            return value.equals(FIRST) || !matcher.matches()
                    ? Optional.empty()
                    : Optional.ofNullable(matcher.group(name));
        }
    }
}
