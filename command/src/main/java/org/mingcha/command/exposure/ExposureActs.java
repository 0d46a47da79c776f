package org.mingcha.command.exposure;

import static org.mingcha.command.exposure.ExposureState.APPROVED;
import static org.mingcha.command.exposure.ExposureState.DRAFTED;
import static org.mingcha.command.exposure.ExposureState.EXPIRED;
import static org.mingcha.command.exposure.ExposureState.PROPOSED;
import static org.mingcha.command.exposure.ExposureState.PUBLISHED;
import static org.mingcha.command.exposure.ExposureState.REDACTED;
import static org.mingcha.command.exposure.ExposureState.REVIEWED;
import static org.mingcha.command.party.Role.HEAD;
import static org.mingcha.command.party.Role.INTAKE;
import static org.mingcha.command.party.Role.LEGAL;
import static org.mingcha.command.party.Role.OFFICER;
import static org.mingcha.command.party.Role.SUPERVISOR;

import java.util.List;
import java.util.Set;
import org.mingcha.command.Rule;
import org.mingcha.command.exposure.ExposureCommand.ApproveCorrection;
import org.mingcha.command.exposure.ExposureCommand.ApproveExposure;
import org.mingcha.command.exposure.ExposureCommand.CheckRedaction;
import org.mingcha.command.exposure.ExposureCommand.ConsultParty;
import org.mingcha.command.exposure.ExposureCommand.CorrectExposure;
import org.mingcha.command.exposure.ExposureCommand.DecideObjection;
import org.mingcha.command.exposure.ExposureCommand.DraftExposure;
import org.mingcha.command.exposure.ExposureCommand.FollowUp;
import org.mingcha.command.exposure.ExposureCommand.HearParty;
import org.mingcha.command.exposure.ExposureCommand.ObjectToExposure;
import org.mingcha.command.exposure.ExposureCommand.PublishExposure;
import org.mingcha.command.exposure.ExposureCommand.RejectExposure;
import org.mingcha.command.exposure.ExposureCommand.ReviewLegality;
import org.mingcha.command.exposure.ExposureCommand.WithdrawExposure;
import org.mingcha.command.party.Act;
import org.mingcha.command.party.OfficialAct;
import org.mingcha.command.party.Role;

/** What officials may do with an exposure decision, by role and state. */
public final class ExposureActs {

    /** Who may propose one. */
    public static final Set<Role> PROPOSERS = Set.of(OFFICER, HEAD, SUPERVISOR);

    /** In the order in which a case goes; {@link ExposureCommand.ProposeExposure} begins it. */
    public static final List<Act<ExposureState>> ALL =
            List.of(
                    act(
                            DraftExposure.class,
                            Set.of(OFFICER, HEAD, SUPERVISOR),
                            ExposureRule.NOT_TO_BE_DRAFTED,
                            PROPOSED,
                            DRAFTED),
                    act(
                            CheckRedaction.class,
                            Set.of(OFFICER, INTAKE, LEGAL, HEAD),
                            ExposureRule.NO_DRAFT,
                            DRAFTED),
                    act(
                            ReviewLegality.class,
                            Set.of(LEGAL),
                            ExposureRule.REDACTION_NOT_CHECKED,
                            REDACTED),
                    act(
                            ConsultParty.class,
                            Set.of(OFFICER, LEGAL, HEAD),
                            ExposureRule.NOT_TO_BE_HEARD,
                            REDACTED,
                            REVIEWED),
                    act(
                            HearParty.class,
                            Set.of(OFFICER, LEGAL, HEAD),
                            ExposureRule.NOT_TO_BE_HEARD,
                            DRAFTED,
                            REDACTED,
                            REVIEWED),
                    act(ApproveExposure.class, Set.of(HEAD), ExposureRule.NOT_REVIEWED, REVIEWED),
                    act(
                            RejectExposure.class,
                            Set.of(HEAD),
                            ExposureRule.NO_DRAFT,
                            PROPOSED,
                            DRAFTED,
                            REDACTED,
                            REVIEWED),
                    act(
                            PublishExposure.class,
                            Set.of(OFFICER, INTAKE, HEAD),
                            ExposureRule.NOT_APPROVED,
                            APPROVED),
                    act(
                            ObjectToExposure.class,
                            Set.of(INTAKE, OFFICER, LEGAL, HEAD),
                            ExposureRule.NOT_PUBLISHED,
                            PUBLISHED),
                    act(
                            DecideObjection.class,
                            Set.of(LEGAL, HEAD),
                            ExposureRule.NOT_PUBLISHED,
                            PUBLISHED),
                    act(
                            CorrectExposure.class,
                            Set.of(OFFICER, LEGAL, HEAD),
                            ExposureRule.NOT_PUBLISHED,
                            PUBLISHED),
                    act(
                            ApproveCorrection.class,
                            Set.of(LEGAL, HEAD),
                            ExposureRule.NOT_PUBLISHED,
                            PUBLISHED),
                    act(
                            FollowUp.class,
                            Set.of(OFFICER, HEAD, SUPERVISOR),
                            ExposureRule.NOT_PUBLISHED,
                            PUBLISHED,
                            EXPIRED),
                    act(
                            WithdrawExposure.class,
                            Set.of(HEAD, LEGAL),
                            ExposureRule.NOT_PUBLISHED,
                            PUBLISHED));

    private ExposureActs() {}

    private static Act<ExposureState> act(
            Class<? extends OfficialAct> command,
            Set<Role> roles,
            Rule otherwise,
            ExposureState... from) {
        return new Act<>(command, roles, Set.of(from), otherwise);
    }
}
