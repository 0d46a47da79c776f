package org.mingcha.infra.redaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mingcha.query.Cast.COUNTY;
import static org.mingcha.query.Cast.EXPOSURE;
import static org.mingcha.query.Cast.FIRST;
import static org.mingcha.query.Cast.HAZARD;
import static org.mingcha.query.Cast.ORDER;
import static org.mingcha.query.Cast.TIP;
import static org.mingcha.query.Cast.UNIT;
import static org.mingcha.query.Cast.WAREHOUSE;
import static org.mingcha.query.Cast.day;
import static org.mingcha.query.Cast.due;
import static org.mingcha.query.Cast.morning;
import static org.mingcha.query.Cast.receipt;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingcha.command.Citation;
import org.mingcha.command.exposure.Addressee;
import org.mingcha.command.exposure.ExposureBasis;
import org.mingcha.command.exposure.ExposureCommand.ApproveExposure;
import org.mingcha.command.exposure.ExposureCommand.CheckRedaction;
import org.mingcha.command.exposure.ExposureCommand.DraftExposure;
import org.mingcha.command.exposure.ExposureCommand.ProposeExposure;
import org.mingcha.command.exposure.ExposureCommand.PublishExposure;
import org.mingcha.command.exposure.ExposureCommand.Screened;
import org.mingcha.command.exposure.ExposureCommand.WithdrawExposure;
import org.mingcha.command.exposure.ExposureEvent.AddresseeNamed;
import org.mingcha.command.exposure.ExposureEvent.ExposureDrafted;
import org.mingcha.command.exposure.ExposureEvent.ExposureProposed;
import org.mingcha.command.exposure.ExposureId;
import org.mingcha.command.exposure.ExposureSource;
import org.mingcha.command.hazard.HazardEvent.HazardRegistered;
import org.mingcha.command.hazard.HazardSource;
import org.mingcha.command.law.RowId;
import org.mingcha.command.order.OrderEvent.OrderIssued;
import org.mingcha.command.order.OrderEvent.PenaltyDecided;
import org.mingcha.command.party.Officer;
import org.mingcha.command.party.Role;
import org.mingcha.command.party.Sector;
import org.mingcha.command.redaction.Finding;
import org.mingcha.command.redaction.Finding.Kind;
import org.mingcha.command.redaction.Redaction;
import org.mingcha.command.redaction.Screening;
import org.mingcha.command.redaction.Snapshot;
import org.mingcha.command.seal.KeyName;
import org.mingcha.command.seal.Sealed;
import org.mingcha.command.tipoff.Channel;
import org.mingcha.command.tipoff.TipKind;
import org.mingcha.command.tipoff.TipNumber;
import org.mingcha.command.tipoff.TipOffEvent.ReporterWrote;
import org.mingcha.command.tipoff.TipOffEvent.TipRegistered;
import org.mingcha.command.tipoff.TipOffEvent.TipSubmitted;
import org.mingcha.query.Cast;
import org.mingcha.web.act.NotThere;

/** From a draft over its source to the tip-off behind it, on streams and sealed texts. */
class ExposurePreparationTest {

    private static final String NARRATIVE = "院内铁皮房违规储存大量甲醇，夜间装卸";
    private static final String LATER = "他们昨天半夜又运走了三十桶，车牌被遮住";
    private static final Officer OFFICER = new Officer(FIRST, Set.of(Role.OFFICER), COUNTY);

    private final EventStore events =
            EmbeddedEventStore.builder().storageEngine(new InMemoryEventStorageEngine()).build();
    private final PaperVault vault = new PaperVault();
    private final ExposurePreparation preparation =
            new ExposurePreparation(events, vault, Redaction.shipped());

    @BeforeEach
    void tell() {
        happened(TIP, submitted());
        happened(
                TIP,
                new TipRegistered(
                        TIP, day(3), TipNumber.of(TIP, COUNTY, day(3)), due(RowId.T1, 3, 8)));
        happened(TIP, new ReporterWrote(TIP, day(4), sealed(TIP, LATER)));
        happened(
                HAZARD,
                new HazardRegistered(
                        HAZARD,
                        FIRST,
                        morning(22),
                        Optional.of(TIP),
                        HazardSource.TIP_OFF,
                        UNIT,
                        COUNTY,
                        WAREHOUSE,
                        sealed(HAZARD, "neutral")));
        happened(ORDER, issued());
        happened(EXPOSURE, proposed(ORDER.value()));
    }

    @Test
    void draftIsComparedWithTheNarrativeBehindOrderAndHazard() {
        assertThat(kinds(draft("标题", "查明：院内铁皮房违规储存大量甲醇。"))).containsExactly(Kind.WORDING);
        assertThat(kinds(draft("标题", "查明：储存大量甲醇。"))).isEmpty();
    }

    @Test
    void draftIsComparedWithWhatTheReporterWroteLater() {
        assertThat(kinds(draft("标题", "昨天半夜又运走了三十桶，车牌"))).containsExactly(Kind.WORDING);
    }

    @Test
    void daysAndNumberOfTheTipOffAreKnown() {
        assertThat(kinds(draft("标题", "11月3日检查"))).containsExactly(Kind.TIP_DATE);
        assertThat(kinds(draft("标题", "11月4日检查"))).isEmpty();
        assertThat(kinds(draft(TipNumber.of(TIP, COUNTY, day(3)).value(), "文")))
                .contains(Kind.TIP_NUMBER);
    }

    @Test
    void whatIsCheckedAndPublishedIsTheLatestDraft() {
        happened(EXPOSURE, drafted("标题", "院内铁皮房违规储存大量甲醇"));
        assertThat(kinds(check())).containsExactly(Kind.WORDING);
        happened(EXPOSURE, drafted("标题", "违规储存甲醇"));
        assertThat(kinds(check())).isEmpty();
        var publish = new PublishExposure(EXPOSURE, Optional.empty(), Screening.NONE, OFFICER);
        assertThat(screening(publish).snapshot()).contains(Snapshot.of("标题", "违规储存甲醇"));
    }

    @Test
    void reasonOfAWithdrawalIsComparedAsWell() {
        var reason = sealed(EXPOSURE, "举报人撤回");
        assertThat(kinds(new WithdrawExposure(EXPOSURE, reason, Screening.NONE, OFFICER)))
                .containsExactly(Kind.CHANNEL);
    }

    @Test
    void withoutADraftNothingWasLookedAt() {
        assertThat(screening(check())).isEqualTo(Screening.NONE);
    }

    @Test
    void whatNobodyCanReadAnyMoreIsNobodysWording() {
        vault.destroy(KeyName.ofStream(TIP));

        assertThat(kinds(draft("标题", NARRATIVE))).isEmpty();
    }

    @Test
    void hazardThatNoTipOffLedToIsComparedWithNothing() {
        var exposure = Cast.exposure('z');
        var patrol = Cast.hazard('z');
        happened(
                patrol,
                new HazardRegistered(
                        patrol,
                        FIRST,
                        morning(22),
                        Optional.empty(),
                        HazardSource.PATROL,
                        UNIT,
                        COUNTY,
                        WAREHOUSE,
                        sealed(patrol, "neutral")));
        happened(exposure, proposed(exposure, patrol.value()));
        var draft =
                new DraftExposure(
                        exposure,
                        sealed(exposure, "标题"),
                        sealed(exposure, NARRATIVE),
                        Screening.NONE,
                        OFFICER);

        assertThat(kinds(draft)).isEmpty();
    }

    @Test
    void personIsNotNamed() {
        happened(
                EXPOSURE,
                new AddresseeNamed(
                        EXPOSURE, FIRST, morning(40), Addressee.PERSON, Optional.empty()));

        assertThat(kinds(draft("标题", UNIT.value() + "违规"))).containsExactly(Kind.PERSON);
    }

    @Test
    void exposureThatIsNotThereIsNotDrafted() {
        var elsewhere = Cast.exposure('y');
        var draft =
                new DraftExposure(
                        elsewhere,
                        sealed(elsewhere, "标题"),
                        sealed(elsewhere, "文"),
                        Screening.NONE,
                        OFFICER);

        assertThatExceptionOfType(NotThere.class).isThrownBy(() -> preparation.prepared(draft));
    }

    @Test
    void whoExposesAPenaltyIsLedToTheOneExposureOfIt() {
        happened(
                ORDER,
                new PenaltyDecided(
                        ORDER,
                        FIRST,
                        morning(39),
                        new org.mingcha.command.money.Fen(5_000_00),
                        day(39),
                        due(RowId.E1, 39, 48)));

        assertThat(((ProposeExposure) preparation.prepared(proposal())).exposure())
                .isEqualTo(ExposureId.ofPenalty(ORDER, 1));
    }

    @Test
    void proposalWithoutAPenaltyIsLeftToItsRule() {
        assertThat(preparation.prepared(proposal())).isEqualTo(proposal());
    }

    @Test
    void otherActsAreLeftAsTheyAre() {
        var approval = new ApproveExposure(EXPOSURE, OFFICER);

        assertThat(preparation.prepared(approval)).isSameAs(approval);
    }

    private List<Kind> kinds(Screened act) {
        return screening(act).findings().stream().map(Finding::kind).toList();
    }

    private Screening screening(Screened act) {
        return ((Screened) preparation.prepared(act)).screening();
    }

    private DraftExposure draft(String title, String text) {
        return new DraftExposure(
                EXPOSURE, sealed(EXPOSURE, title), sealed(EXPOSURE, text), Screening.NONE, OFFICER);
    }

    private static CheckRedaction check() {
        return new CheckRedaction(EXPOSURE, true, Optional.empty(), Screening.NONE, OFFICER);
    }

    private static ProposeExposure proposal() {
        return new ProposeExposure(
                EXPOSURE,
                ExposureBasis.PENALTY,
                new ExposureSource(ORDER.value()),
                COUNTY,
                Optional.empty(),
                Optional.empty(),
                OFFICER);
    }

    private ExposureDrafted drafted(String title, String text) {
        return new ExposureDrafted(
                EXPOSURE, FIRST, morning(41), sealed(EXPOSURE, title), sealed(EXPOSURE, text));
    }

    private static ExposureProposed proposed(String source) {
        return proposed(EXPOSURE, source);
    }

    private static ExposureProposed proposed(ExposureId exposure, String source) {
        return new ExposureProposed(
                exposure,
                FIRST,
                morning(40),
                ExposureBasis.OVERDUE_ORDER,
                new ExposureSource(source),
                UNIT,
                COUNTY,
                Optional.empty());
    }

    private OrderIssued issued() {
        return new OrderIssued(
                ORDER,
                FIRST,
                morning(25),
                HAZARD,
                UNIT,
                COUNTY,
                List.of(sealed(ORDER, "matter")),
                new Citation("安全生产法 第一百零二条"),
                day(35));
    }

    private TipSubmitted submitted() {
        return new TipSubmitted(
                TIP,
                day(3),
                Channel.WEB,
                TipKind.HAZARD,
                UNIT,
                Optional.empty(),
                Sector.DANGEROUS_CHEMICALS,
                COUNTY,
                WAREHOUSE,
                Optional.empty(),
                sealed(TIP, NARRATIVE),
                Optional.empty(),
                Optional.empty(),
                false,
                false,
                false,
                false,
                vault.seal(KeyName.ofIdentity(TIP), "who"),
                receipt(TIP),
                Cast.REPORTER_KEY);
    }

    private Sealed sealed(Object stream, String text) {
        return vault.seal(KeyName.ofStream(stream), text);
    }

    private void happened(Object stream, Object event) {
        long next = events.lastSequenceNumberFor(stream.toString()).map(n -> n + 1).orElse(0L);
        events.publish(new GenericDomainEventMessage<>("stream", stream.toString(), next, event));
    }
}
