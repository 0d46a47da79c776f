package org.mingcha.command.tipoff;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.mingcha.command.party.Act;
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

    private static final Map<Class<?>, BiPredicate<TipStanding, Officer>> FURTHER =
            Map.ofEntries(
                    Map.entry(TransferTip.class, (now, _) -> now.custody().offer().isEmpty()),
                    Map.entry(TakeOverTip.class, TipOffers::answersOffer),
                    Map.entry(ReturnTip.class, TipOffers::answersOffer),
                    Map.entry(MergeTip.class, (now, _) -> now.merging().joined().isEmpty()),
                    Map.entry(FlagDeath.class, (now, _) -> !now.marks().death()),
                    Map.entry(
                            BringToGovernment.class,
                            (now, _) -> now.marks().death() && !now.marks().atGovernment()),
                    Map.entry(StartVerification.class, TipOffers::mayStart),
                    Map.entry(RecordSiteCheck.class, TipOffers::verifies),
                    Map.entry(ConcludeVerification.class, TipOffers::verifies),
                    Map.entry(ExtendVerification.class, (now, _) -> !now.marks().extended()),
                    Map.entry(SignConclusion.class, (now, by) -> !tookPart(now, by)),
                    Map.entry(
                            OrderRecheck.class,
                            (now, by) -> TipOffActs.aboveConclusion(by, now.custody())),
                    Map.entry(DecideRecheck.class, TipOffers::decides),
                    Map.entry(ProposeMaliciousFinding.class, TipOffers::mayPropose),
                    Map.entry(ConfirmMaliciousFinding.class, TipOffers::mayConfirm),
                    Map.entry(OpenIdentity.class, (now, _) -> intact(now) && asked(now).isEmpty()),
                    Map.entry(ConsentToOpening.class, TipOffers::mayConsent),
                    Map.entry(ReceiveIdentity.class, TipOffers::mayReceive),
                    Map.entry(
                            EraseIdentity.class,
                            (now, _) -> intact(now) && !now.marks().retaliation()),
                    Map.entry(OpenOriginal.class, (now, _) -> now.exhibits().anyClosed()),
                    Map.entry(
                            ConsentToOriginal.class,
                            (now, by) -> now.exhibits().anyAskedByOther(by.id())),
                    Map.entry(
                            ReceiveOriginal.class,
                            (now, by) -> now.exhibits().anyOpenedFor(by.id())));

    private TipOffers() {}

    /** In the order in which a case goes. */
    public static List<Class<? extends OfficialAct>> to(Officer officer, TipStanding standing) {
        return TipOffActs.ALL.stream()
                .filter(act -> offered(act, officer, standing))
                .<Class<? extends OfficialAct>>map(Act::command)
                .toList();
    }

    private static boolean offered(Act<TipState> act, Officer officer, TipStanding standing) {
        var place = TipOffActs.place(act.reach(), officer, standing);
        return act.offeredTo(officer, place, standing.state())
                && FURTHER.getOrDefault(act.command(), (_, _) -> true).test(standing, officer);
    }

    private static boolean answersOffer(TipStanding now, Officer by) {
        return now.custody().offer().filter(offer -> !offer.by().equals(by.id())).isPresent();
    }

    private static boolean verifies(TipStanding now, Officer by) {
        return now.verifiers().include(by.id());
    }

    private static boolean mayStart(TipStanding now, Officer by) {
        return verifies(now, by) && !now.verifiers().started();
    }

    private static boolean tookPart(TipStanding now, Officer by) {
        return verifies(now, by) || now.verifiers().involved().contains(by.id());
    }

    private static boolean decides(TipStanding now, Officer by) {
        return !now.verifiers().involved().contains(by.id())
                && !now.verifiers().conflicted().contains(by.id())
                && (verifies(now, by) || TipOffActs.aboveConclusion(by, now.custody()));
    }

    private static boolean mayPropose(TipStanding now, Officer by) {
        return now.result().unsubstantiated() && now.result().malice().isEmpty();
    }

    private static boolean mayConfirm(TipStanding now, Officer by) {
        return !now.result().malicious()
                && now.result().malice().filter(who -> !who.equals(by.id())).isPresent();
    }

    private static boolean intact(TipStanding now) {
        return !now.sealing().erased();
    }

    private static Optional<OfficerId> asked(TipStanding now) {
        return now.sealing().asked();
    }

    private static boolean mayReceive(TipStanding now, Officer by) {
        return now.sealing().openedFor().filter(by.id()::equals).isPresent();
    }

    private static boolean mayConsent(TipStanding now, Officer by) {
        return intact(now) && asked(now).filter(who -> !who.equals(by.id())).isPresent();
    }
}
