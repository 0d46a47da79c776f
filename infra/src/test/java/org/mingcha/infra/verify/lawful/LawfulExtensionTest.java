package org.mingcha.infra.verify.lawful;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mingcha.command.exposure.ExposureEvent.CorrectionDrafted;
import org.mingcha.command.exposure.ExposureEvent.ExposureCorrected;
import org.mingcha.command.exposure.ExposureId;
import org.mingcha.command.law.Deadline;
import org.mingcha.command.law.RowId;
import org.mingcha.command.party.OfficerId;
import org.mingcha.command.redaction.Snapshot;
import org.mingcha.command.seal.Letter;
import org.mingcha.command.seal.Sealed;
import org.mingcha.command.tipoff.TipOffEvent.VerificationExtended;
import org.mingcha.infra.verify.finding.Fault;
import org.mingcha.query.Cast;

class LawfulExtensionTest {

    private static final OfficerId WANG = new OfficerId("officer.wang");
    private static final OfficerId ZHAO = new OfficerId("officer.zhao");
    private static final Instant THEN = Instant.parse("2022-12-01T02:03:04.005Z");
    private static final LocalDate DAY = LocalDate.parse("2022-12-01");
    private static final Deadline DEADLINE = new Deadline(RowId.T4, 1, DAY, DAY, 1, false);
    private static final Sealed TEXT = new Sealed("a".repeat(64));
    private static final ExposureId EXPOSURE =
            new ExposureId("exposure-0123456789abcdefghjkmnpqrs");
    private static final Snapshot SNAPSHOT = Snapshot.of("title", "text");

    @Test
    void verificationIsExtendedByThirtyDaysAtMost() {
        assertThat(faults(new ExtendedOnce(), extended(30))).isEmpty();
        assertThat(faults(new ExtendedOnce(), extended(31)))
                .containsExactly(Fault.EXTENDED_TOO_FAR);
    }

    @Test
    void verificationIsExtendedOnce() {
        assertThat(faults(new ExtendedOnce(), extended(10), extended(10)))
                .containsExactly(Fault.EXTENDED_TOO_FAR);
    }

    @Test
    void aCorrectionIsApprovedByAnotherThanWhoDraftedIt() {
        assertThat(faults(new CorrectionNeedsAnother(), drafted(WANG), corrected(ZHAO))).isEmpty();
        assertThat(faults(new CorrectionNeedsAnother(), drafted(WANG), corrected(WANG)))
                .containsExactly(Fault.OWN_DRAFT);
    }

    private static Stream<Fault> faults(StreamRule rule, Object... events) {
        return Stream.of(events).map(rule::broken).flatMap(Optional::stream);
    }

    private static VerificationExtended extended(int days) {
        var reason = new Letter(TEXT, TEXT);
        return new VerificationExtended(Cast.TIP, WANG, THEN, days, reason, DEADLINE, DEADLINE);
    }

    private static CorrectionDrafted drafted(OfficerId by) {
        return new CorrectionDrafted(EXPOSURE, by, THEN, TEXT, TEXT, SNAPSHOT, 1);
    }

    private static ExposureCorrected corrected(OfficerId by) {
        return new ExposureCorrected(EXPOSURE, by, THEN, TEXT, SNAPSHOT, 1);
    }
}
