package org.mingcha.command.tipoff;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.mingcha.command.party.Act;
import org.mingcha.command.party.Condition;
import org.mingcha.command.party.Offer;
import org.mingcha.command.party.Officer;
import org.mingcha.command.party.OfficerId;
import org.mingcha.command.party.OfficialAct;
import org.mingcha.command.tipoff.TipOffCommand.*;
import org.mingcha.command.tipoff.TipOffCommand.ConsentToOriginal;
import org.mingcha.command.tipoff.TipOffCommand.OpenOriginal;
import org.mingcha.command.tipoff.TipOffCommand.ReceiveOriginal;

/**
 * Which acts a page offers: those whose guards the officer would pass, as far as standing tells.
 */
public final class TipOffers {

    private static final Condition<TipStanding> ANSWERING =
            Condition.<TipStanding>of(
                            (now, _) -> now.custody().offer().isPresent(), TipRule.NOT_OFFERED)
                    .and(TipOffers::answersOffer, TipRule.SENDER_RECEIVES);
    private static final Condition<TipStanding> VERIFYING =
            Condition.of(TipOffers::verifies, TipRule.OFFICER_NOT_ASSIGNED);
    private static final Condition<TipStanding> DECIDING =
            Condition.<TipStanding>of(
                            (now, by) -> !now.verifiers().involved().contains(by.id()),
                            TipRule.RECHECKER_VERIFIED)
                    .and(
                            (now, by) -> !now.verifiers().conflicted().contains(by.id()),
                            TipRule.OFFICER_CONFLICTED)
                    .and(TipOffers::mayDecide, TipRule.LEVEL_ABOVE_RECHECKS);
    private static final Condition<TipStanding> CONSENTING =
            Condition.of(TipOffers::intact, TipRule.IDENTITY_GONE)
                    .and((now, _) -> asked(now).isPresent(), TipRule.OPENING_NOT_ASKED)
                    .and((now, by) -> isOthers(asked(now), by), TipRule.ASKER_CONSENTS);

    private static final Map<Class<?>, Condition<TipStanding>> FURTHER =
            Map.ofEntries(
                    entry(
                            TransferTip.class,
                            (now, _) -> now.custody().offer().isEmpty(),
                            TipRule.TRANSFER_PENDING),
                    Map.entry(TakeOverTip.class, ANSWERING),
                    Map.entry(ReturnTip.class, ANSWERING),
                    entry(
                            MergeTip.class,
                            (now, _) -> now.merging().joined().isEmpty(),
                            TipRule.HAS_MERGED),
                    entry(
                            FlagDeath.class,
                            (now, _) -> !now.marks().death(),
                            TipRule.ALREADY_FLAGGED),
                    entry(
                            BringToGovernment.class,
                            (now, _) -> now.marks().death() && !now.marks().atGovernment(),
                            TipRule.NOT_FLAGGED),
                    Map.entry(
                            StartVerification.class,
                            VERIFYING.and(
                                    (now, _) -> !now.verifiers().started(),
                                    TipRule.ALREADY_STARTED)),
                    Map.entry(RecordSiteCheck.class, VERIFYING),
                    Map.entry(ConcludeVerification.class, VERIFYING),
                    entry(
                            ExtendVerification.class,
                            (now, _) -> !now.marks().extended(),
                            TipRule.ALREADY_EXTENDED),
                    entry(
                            SignConclusion.class,
                            (now, by) -> !tookPart(now, by),
                            TipRule.SIGNER_VERIFIED),
                    entry(
                            OrderRecheck.class,
                            (now, by) -> TipOffActs.aboveConclusion(by, now.custody()),
                            TipRule.LEVEL_ABOVE_RECHECKS),
                    Map.entry(DecideRecheck.class, DECIDING),
                    entry(
                            ProposeMaliciousFinding.class,
                            (now, _) -> now.result().unsubstantiated(),
                            TipRule.NOT_UNSUBSTANTIATED,
                            (now, _) -> now.result().malice().isEmpty(),
                            TipRule.MALICE_PROPOSED),
                    entry(
                            ConfirmMaliciousFinding.class,
                            TipOffers::isProposed,
                            TipRule.MALICE_NOT_PROPOSED,
                            (now, by) -> isOthers(now.result().malice(), by),
                            TipRule.PROPOSER_CONFIRMS),
                    entry(
                            OpenIdentity.class,
                            TipOffers::intact,
                            TipRule.IDENTITY_GONE,
                            (now, _) -> asked(now).isEmpty(),
                            TipRule.OPENING_ASKED),
                    Map.entry(ConsentToOpening.class, CONSENTING),
                    entry(
                            ReceiveIdentity.class,
                            TipOffers::mayReceive,
                            TipRule.IDENTITY_NOT_OPENED),
                    entry(
                            EraseIdentity.class,
                            TipOffers::intact,
                            TipRule.IDENTITY_GONE,
                            (now, _) -> !now.marks().retaliation(),
                            TipRule.IDENTITY_NEEDED),
                    entry(
                            OpenOriginal.class,
                            (now, _) -> now.exhibits().anyClosed(),
                            TipRule.EVIDENCE_UNKNOWN),
                    entry(
                            ConsentToOriginal.class,
                            (now, by) -> now.exhibits().anyAskedByOther(by.id()),
                            TipRule.ORIGINAL_NOT_ASKED),
                    entry(
                            ReceiveOriginal.class,
                            (now, by) -> now.exhibits().anyOpenedFor(by.id()),
                            TipRule.ORIGINAL_NOT_OPENED));

    private TipOffers() {}

    /** In the order in which a case goes. */
    public static List<Class<? extends OfficialAct>> to(Officer officer, TipStanding standing) {
        return all(officer, standing).stream()
                .filter(Offer::stands)
                .<Class<? extends OfficialAct>>map(Offer::act)
                .toList();
    }

    /** Every act, offered or not, in the order in which a case goes. */
    public static List<Offer> all(Officer officer, TipStanding standing) {
        return TipOffActs.ALL.stream().map(act -> offer(act, officer, standing)).toList();
    }

    private static Offer offer(Act<TipState> act, Officer officer, TipStanding standing) {
        var further = FURTHER.getOrDefault(act.command(), Condition.always());
        var place = TipOffActs.place(act.reach(), officer, standing);
        return act.offer(officer, place, standing.state(), further, standing);
    }

    private static Map.Entry<Class<?>, Condition<TipStanding>> entry(
            Class<?> act, BiPredicate<TipStanding, Officer> holds, TipRule otherwise) {
        return Map.entry(act, Condition.of(holds, otherwise));
    }

    private static Map.Entry<Class<?>, Condition<TipStanding>> entry(
            Class<?> act,
            BiPredicate<TipStanding, Officer> holds,
            TipRule otherwise,
            BiPredicate<TipStanding, Officer> besides,
            TipRule elsewise) {
        return Map.entry(act, Condition.of(holds, otherwise).and(besides, elsewise));
    }

    private static boolean isProposed(TipStanding now, Officer by) {
        return !now.result().malicious() && now.result().malice().isPresent();
    }

    private static boolean isOthers(Optional<OfficerId> whose, Officer by) {
        return whose.filter(who -> !who.equals(by.id())).isPresent();
    }

    private static boolean answersOffer(TipStanding now, Officer by) {
        return now.custody().offer().filter(offer -> !offer.by().equals(by.id())).isPresent();
    }

    private static boolean verifies(TipStanding now, Officer by) {
        return now.verifiers().include(by.id());
    }

    private static boolean tookPart(TipStanding now, Officer by) {
        return verifies(now, by) || now.verifiers().involved().contains(by.id());
    }

    private static boolean mayDecide(TipStanding now, Officer by) {
        return verifies(now, by) || TipOffActs.aboveConclusion(by, now.custody());
    }

    private static boolean intact(TipStanding now, Officer by) {
        return !now.sealing().erased();
    }

    private static Optional<OfficerId> asked(TipStanding now) {
        return now.sealing().asked();
    }

    private static boolean mayReceive(TipStanding now, Officer by) {
        return now.sealing().openedFor().filter(by.id()::equals).isPresent();
    }
}
