package org.mingcha.web.document;

import static org.mingcha.web.document.Placeholder.*;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.mingcha.command.order.OrderEvent.OrderIssued;
import org.mingcha.command.order.OrderEvent.OrderSatisfied;
import org.mingcha.command.order.OrderEvent.OrderUnsatisfied;
import org.mingcha.command.order.OrderEvent.SupervisionListed;
import org.mingcha.command.order.OrderEvent.SupervisionUrged;
import org.mingcha.command.reward.RewardEvent.AwardAnnounced;
import org.mingcha.command.reward.RewardEvent.AwardNotified;
import org.mingcha.command.tipoff.TipOffEvent.ResultFedBack;
import org.mingcha.command.tipoff.TipOffEvent.TipAccepted;
import org.mingcha.command.tipoff.TipOffEvent.TipRefused;

/** The documents that there are, each with the events by which one comes into being. */
public enum Document {
    /** 举报受理通知. */
    ACCEPTANCE_NOTICE(
            List.of(TipAccepted.class), TIP_NUMBER, UNIT, TIP_KIND, REGISTERED_ON, CONCLUDE_BY),

    /** 不予受理通知. */
    REFUSAL_NOTICE(
            List.of(TipRefused.class), TIP_NUMBER, UNIT, TIP_KIND, REGISTERED_ON, GROUND, REASON),

    /** 举报答复, with the four contents that 应急〔2023〕106号 asks for. */
    REPLY(
            List.of(ResultFedBack.class),
            TIP_NUMBER,
            UNIT,
            TIP_KIND,
            REGISTERED_ON,
            CONCLUSION,
            ACCOUNT,
            DISPOSAL,
            REWARDABLE,
            NOT_REWARDABLE,
            OBJECT_BY),

    /** 责令限期整改指令书. */
    RECTIFICATION_ORDER(List.of(OrderIssued.class), UNIT, MATTERS, LEGAL_BASIS, RECTIFY_BY),

    /** 送达回证 of the order; to be signed, and filled in once it was served. */
    SERVICE_RECEIPT(List.of(OrderIssued.class), UNIT, ORDER_NUMBER, SERVED_ON, SERVED_BY),

    /** 整改复查意见书, one for each re-inspection. */
    RE_INSPECTION(
            List.of(OrderSatisfied.class, OrderUnsatisfied.class),
            UNIT,
            MATTERS,
            LEGAL_BASIS,
            RECTIFY_BY,
            ISSUED_ON,
            ORDER_NUMBER,
            ACCOUNT,
            SATISFIED,
            UNSATISFIED,
            OFFICERS),

    /** 督办函, when a hazard is listed and each time its cure is urged. */
    SUPERVISION_LETTER(
            List.of(SupervisionListed.class, SupervisionUrged.class),
            UNIT,
            MATTERS,
            LEGAL_BASIS,
            RESPONSIBLE,
            CURE_BY,
            ORDER_NUMBER,
            ISSUED_ON,
            LISTED,
            LISTED_ON,
            URGED,
            TEXT),

    /** 领奖通知. */
    AWARD_NOTICE(
            List.of(AwardNotified.class, AwardAnnounced.class),
            TIP_NUMBER,
            AMOUNT,
            CAPITALS,
            CLAIM_BY,
            RULES);

    private static final Set<Placeholder> EVERYWHERE =
            EnumSet.of(OFFICE, OFFICE_MARK, OFFICE_ABOVE, GOVERNMENT, YEAR, SERIAL, DATE, CASE_ID);

    private final List<String> events;
    private final Set<Placeholder> placeholders;

    Document(List<Class<?>> events, Placeholder... placeholders) {
        this.events = events.stream().map(Class::getSimpleName).toList();
        this.placeholders = Set.of(placeholders);
    }

    /** As addresses and files are named: lower case, with hyphens. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether the template of this document may ask for it. */
    boolean knows(Placeholder placeholder) {
        return EVERYWHERE.contains(placeholder) || placeholders.contains(placeholder);
    }

    /** Whether it is a document of tip-offs, orders or rewards, by the prefix of their ids. */
    boolean isOf(String kind) {
        return switch (this) {
            case ACCEPTANCE_NOTICE, REFUSAL_NOTICE, REPLY -> kind.equals("tip");
            case RECTIFICATION_ORDER, SERVICE_RECEIPT, RE_INSPECTION, SUPERVISION_LETTER ->
                    kind.equals("order");
            case AWARD_NOTICE -> kind.equals("reward");
        };
    }

    /** Whether it is written to whoever reported. */
    public boolean isForReporter() {
        return switch (this) {
            case ACCEPTANCE_NOTICE, REFUSAL_NOTICE, REPLY, AWARD_NOTICE -> true;
            case RECTIFICATION_ORDER, SERVICE_RECEIPT, RE_INSPECTION, SUPERVISION_LETTER -> false;
        };
    }

    /**
     * All that came into being.
     *
     * @param course names of the events of one case, first to last
     */
    public static List<Copy> of(List<String> course) {
        return Arrays.stream(values()).flatMap(document -> document.copies(course)).toList();
    }

    /** Whether a document comes into being by such an event. */
    public static boolean begins(String event) {
        return Arrays.stream(values()).anyMatch(document -> document.events.contains(event));
    }

    private Stream<Copy> copies(List<String> course) {
        var places =
                Stream.iterate(0, at -> at < course.size(), at -> at + 1)
                        .filter(at -> events.contains(course.get(at)))
                        .toList();
        return Stream.iterate(1, nth -> nth <= places.size(), nth -> nth + 1)
                .map(nth -> new Copy(this, nth, places.get(nth - 1)));
    }

    /**
     * One document of a case.
     *
     * @param nth of its kind in the case, from 1
     * @param place of its event in the course of the case, from 0
     */
    public record Copy(Document document, int nth, int place) {

        /** The last part of its address. */
        public String word() {
            return nth == 1 ? document.word() : document.word() + "-" + nth;
        }
    }
}
