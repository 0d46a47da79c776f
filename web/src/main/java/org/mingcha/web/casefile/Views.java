package org.mingcha.web.casefile;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingcha.command.exposure.Addressee;
import org.mingcha.command.exposure.ExposureEvent.AddresseeNamed;
import org.mingcha.command.exposure.ExposureEvent.ExposureReleased;
import org.mingcha.command.law.CivilTime;
import org.mingcha.command.law.Deadline;
import org.mingcha.command.party.Officer;
import org.mingcha.command.seal.KeyName;
import org.mingcha.command.tipoff.Custody;
import org.mingcha.command.tipoff.TipOffEvent.RetaliationReported;
import org.mingcha.command.unit.KeyInspection;
import org.mingcha.query.casefile.Entry;
import org.mingcha.query.casefile.ExposureCase;
import org.mingcha.query.casefile.HazardCase;
import org.mingcha.query.casefile.OrderCase;
import org.mingcha.query.casefile.RetaliationCase;
import org.mingcha.query.casefile.RewardCase;
import org.mingcha.query.casefile.TipCase;
import org.mingcha.web.casefile.CaseView.ExposureView;
import org.mingcha.web.casefile.CaseView.HazardView;
import org.mingcha.web.casefile.CaseView.OrderView;
import org.mingcha.web.casefile.CaseView.Released;
import org.mingcha.web.casefile.CaseView.RetaliationView;
import org.mingcha.web.casefile.CaseView.RewardView;
import org.mingcha.web.casefile.CaseView.TipView;

/** Opens a case for the officer who looks at it. Every component is chosen by name. */
final class Views {

    private final Opener opener;
    private final Calculations calculations;
    private final Clock clock;

    Views(Opener opener, Calculations calculations, Clock clock) {
        this.opener = opener;
        this.calculations = calculations;
        this.clock = clock;
    }

    TipView of(TipCase c, Officer by) {
        var offers = Offers.of(c, by);
        var dueOn = c.deadline().map(Deadline::dueOn);
        var now = c.standing();
        boolean works = CaseAccess.worksOnCases(by);
        return new TipView(
                c.tip(),
                c.number(),
                c.state(),
                c.registeredOn(),
                c.channel(),
                c.kind(),
                c.unitName(),
                c.unitCode(),
                c.sector(),
                c.division(),
                c.place(),
                c.occurredOn(),
                works ? opener.text(c.tip(), c.narrative()) : Optional.empty(),
                c.deaths(),
                c.injuries(),
                c.urgent(),
                c.wantsReward(),
                c.named(),
                c.reportedElsewhere(),
                c.verifiers(),
                c.deadline(),
                dueOn,
                overdue(dueOn),
                c.hazards(),
                c.reward(),
                opener.course(works ? c.course() : ofCustodians(c.course())),
                offers.acts(),
                now.custody().division(),
                now.custody().offer().map(Custody.Offer::to),
                now.marks().death(),
                now.marks().notCured(),
                now.sealing().erased(),
                now.merging().into(),
                now.merging().joined(),
                now.result().malicious(),
                works ? c.retaliations() : List.of(),
                now.exhibits().all().stream().map(one -> ExhibitView.of(one, by)).toList(),
                offers.hindered(),
                seen(c.course()));
    }

    /**
     * Whoever guards identities and originals sees who opened them and why, and nothing of the
     * matter.
     */
    private static List<Entry> ofCustodians(List<Entry> course) {
        return course.stream()
                .filter(entry -> entry.what().matches("(Identity|Original).*"))
                .toList();
    }

    HazardView of(HazardCase c, List<KeyInspection> key, Officer by) {
        var offers = Offers.of(c, by);
        return new HazardView(
                c.hazard(),
                c.state(),
                c.level(),
                c.tip(),
                c.source(),
                c.unitName(),
                c.division(),
                c.place(),
                c.description().flatMap(text -> opener.text(c.hazard(), text)),
                c.dueOn(),
                overdue(c.dueOn()),
                c.orders(),
                c.exposures(),
                opener.course(c.course()),
                offers.acts(),
                c.standing().suspended(),
                c.standing().listingProposed(),
                c.standing().shams(),
                key,
                offers.hindered(),
                seen(c.course()));
    }

    OrderView of(OrderCase c, List<KeyInspection> key, Officer by) {
        var offers = Offers.of(c, by);
        return new OrderView(
                c.order(),
                c.state(),
                c.hazard(),
                c.unitName(),
                c.division(),
                c.matters().stream().flatMap(m -> opener.text(c.order(), m).stream()).toList(),
                c.legalBasis(),
                c.rectifyBy(),
                c.dueOn(),
                overdue(c.dueOn()),
                c.fines(),
                c.exposures(),
                opener.course(c.course()),
                offers.acts(),
                c.standing().suspended(),
                c.standing().suppliesCut(),
                c.standing().responsible(),
                c.standing().listingProposed(),
                key,
                offers.hindered(),
                seen(c.course()));
    }

    ExposureView of(ExposureCase c, Officer by) {
        var offers = Offers.of(c, by);
        return new ExposureView(
                c.exposure(),
                c.state(),
                c.basis(),
                c.source(),
                c.unitName(),
                c.division(),
                c.title().flatMap(title -> opener.text(c.exposure(), title)),
                c.text().flatMap(text -> opener.text(c.exposure(), text)),
                c.dueOn(),
                overdue(c.dueOn()),
                opener.course(c.course()),
                offers.acts(),
                c.addressee().map(AddresseeNamed::addressee).orElse(Addressee.UNIT),
                c.addressee().flatMap(AddresseeNamed::name),
                c.kind(),
                c.release().map(Views::released),
                c.correction().flatMap(drafted -> opener.text(c.exposure(), drafted.text())),
                offers.hindered(),
                seen(c.course()));
    }

    private static Released released(ExposureReleased release) {
        return new Released(release.medium(), release.snapshot(), release.showUntil().dueOn());
    }

    RewardView of(RewardCase c, Officer by) {
        var offers = Offers.of(c, by);
        var word = c.payout().filter(_ -> CaseAccess.paysOut(by));
        return new RewardView(
                c.reward(),
                c.state(),
                c.tip(),
                c.firstReport(),
                c.unitName(),
                c.division(),
                c.acceptedOn(),
                c.parked(),
                c.parkedBy(),
                c.computed().map(calculations::of),
                c.special(),
                word.flatMap(sealed -> opener.text(KeyName.ofIdentity(c.reward()), sealed)),
                c.voucher(),
                c.dueOn(),
                overdue(c.dueOn()),
                opener.course(c.course()),
                offers.acts(),
                offers.hindered(),
                seen(c.course()));
    }

    /** What the reporter said stays on the tip-off, and is read there. */
    RetaliationView of(RetaliationCase c, TipCase tip, Officer by) {
        var offers = Offers.of(c, by);
        return new RetaliationView(
                c.retaliation(),
                c.state(),
                c.tip(),
                c.unitName(),
                c.division(),
                c.openedOn(),
                tip.course().stream().flatMap(this::said).toList(),
                c.dueOn(),
                overdue(c.dueOn()),
                opener.course(c.course()),
                offers.acts(),
                offers.hindered(),
                seen(c.course()));
    }

    private Stream<String> said(Entry entry) {
        return entry.what().equals(RetaliationReported.class.getSimpleName())
                ? entry.passages().stream()
                        .flatMap(said -> opener.text(said.key(), said.text()).stream())
                : Stream.empty();
    }

    private static long seen(List<Entry> course) {
        return course.stream().mapToLong(Entry::index).max().orElse(0);
    }

    private boolean overdue(Optional<LocalDate> dueOn) {
        return dueOn.filter(CivilTime.today(clock)::isAfter).isPresent();
    }
}
