package org.mingcha.infra.verify;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mingcha.command.hazard.HazardEvent;
import org.mingcha.command.hazard.HazardEvent.AcceptancePassed;
import org.mingcha.command.hazard.HazardEvent.HazardClosedOut;
import org.mingcha.command.hazard.HazardEvent.HazardRegistered;
import org.mingcha.command.hazard.HazardId;
import org.mingcha.command.hazard.HazardSource;
import org.mingcha.command.party.OfficerId;
import org.mingcha.command.party.UnitName;
import org.mingcha.command.place.DivisionCode;
import org.mingcha.command.place.Place;
import org.mingcha.command.seal.Sealed;
import org.mingcha.infra.verify.finding.Fault;

/** Events that were written, committed and signed as they should be, and that no stream allows. */
interface UnlawfulEvents {

    HazardId HAZARD = new HazardId("hazard-0123456789abcdefghjkmnpqrs");
    OfficerId WANG = new OfficerId("officer.wang");
    OfficerId ZHAO = new OfficerId("officer.zhao");
    Instant THEN = Instant.parse("2022-12-01T02:03:04.005Z");
    Sealed TEXT = new Sealed("a".repeat(64));
    HazardEvent REGISTERED =
            new HazardRegistered(
                    HAZARD,
                    WANG,
                    THEN,
                    Optional.empty(),
                    HazardSource.ENFORCEMENT_INSPECTION,
                    new UnitName("某化工有限公司"),
                    new DivisionCode("371102"),
                    new Place("某路 1 号"),
                    TEXT);
    HazardEvent PASSED = new AcceptancePassed(HAZARD, ZHAO, THEN, List.of(ZHAO, WANG), TEXT);
    HazardEvent CLOSED = new HazardClosedOut(HAZARD, ZHAO, THEN, TEXT);

    Installation office();

    @Test
    default void aHazardThatIsClosedOutLawfully() {
        office().appended(300).recorded(HAZARD, REGISTERED, PASSED, CLOSED).signed();
        Claims.clean(office().verified(), 303);
    }

    @Test
    default void aHazardThatIsClosedOutWithoutAcceptance() {
        office().appended(300).recorded(HAZARD, REGISTERED, CLOSED).signed();
        Claims.only(office().verified(), 301, Fault.CLOSED_OUT_UNACCEPTED);
    }

    @Test
    default void theSameInAnExport() {
        office().appended(300).recorded(HAZARD, REGISTERED, CLOSED).signed();
        Claims.only(office().exported(0, 302).verified(), 301, Fault.CLOSED_OUT_UNACCEPTED);
        Claims.only(office().exported(300, 302).verified(), 301, Fault.CLOSED_OUT_UNACCEPTED);
    }

    @Test
    default void whatAPartDoesNotShowIsNotHeldAgainstIt() {
        office().appended(300).recorded(HAZARD, REGISTERED, PASSED, CLOSED).signed();
        Claims.clean(
                Installation.verification()
                        .since(302, office().stored(), Trust.NONE, new Pace(0, Duration.ZERO)),
                303);
    }
}
