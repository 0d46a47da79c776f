package org.mingcha.command.tipoff;

import static org.mingcha.command.party.Role.HEAD;
import static org.mingcha.command.party.Role.INTAKE;
import static org.mingcha.command.party.Role.OFFICER;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.mingcha.command.party.Act;
import org.mingcha.command.tipoff.TipOffCommand.AcceptTip;
import org.mingcha.command.tipoff.TipOffCommand.AssignVerification;
import org.mingcha.command.tipoff.TipOffCommand.ConcludeVerification;
import org.mingcha.command.tipoff.TipOffCommand.FeedBack;
import org.mingcha.command.tipoff.TipOffCommand.RecordSiteCheck;
import org.mingcha.command.tipoff.TipOffCommand.RefuseTip;
import org.mingcha.command.tipoff.TipOffCommand.SignConclusion;
import org.mingcha.command.tipoff.TipOffCommand.WriteToReporter;

/** What officials may do with a tip-off, by role and state. */
public final class TipOffActs {

    /** In the order in which a case goes. */
    public static final List<Act<TipState>> ALL =
            List.of(
                    new Act<>(
                            AcceptTip.class,
                            Set.of(INTAKE),
                            Set.of(TipState.REGISTERED),
                            TipRule.ALREADY_DECIDED),
                    new Act<>(
                            RefuseTip.class,
                            Set.of(INTAKE),
                            Set.of(TipState.REGISTERED),
                            TipRule.ALREADY_DECIDED),
                    new Act<>(
                            AssignVerification.class,
                            Set.of(INTAKE, HEAD),
                            Set.of(TipState.ACCEPTED, TipState.VERIFYING),
                            TipRule.NOT_ACCEPTED),
                    new Act<>(
                            RecordSiteCheck.class,
                            Set.of(OFFICER),
                            Set.of(TipState.VERIFYING),
                            TipRule.NOT_BEING_VERIFIED),
                    new Act<>(
                            ConcludeVerification.class,
                            Set.of(OFFICER),
                            Set.of(TipState.VERIFYING),
                            TipRule.NOT_BEING_VERIFIED),
                    new Act<>(
                            SignConclusion.class, Set.of(HEAD), TipState.FOUND, TipRule.NO_FINDING),
                    new Act<>(
                            FeedBack.class,
                            Set.of(INTAKE, OFFICER, HEAD),
                            Set.of(TipState.CONCLUDED),
                            TipRule.NOT_CONCLUDED),
                    new Act<>(
                            WriteToReporter.class,
                            Set.of(INTAKE, OFFICER, HEAD),
                            EnumSet.complementOf(EnumSet.of(TipState.WITHDRAWN)),
                            TipRule.WITHDRAWN));

    private TipOffActs() {}
}
