package org.mingcha.query.slips;

import java.time.LocalDate;
import java.util.Optional;
import org.mingcha.command.seal.ReceiptTag;
import org.mingcha.command.seal.ReporterKey;
import org.mingcha.command.tipoff.TipState;

/**
 * Where one report stands, in as few words as are of use.
 *
 * @param key to which the slip is closed
 * @param changedOn the day of the last step or letter
 * @param dueOn the date that the last step set
 * @param letters how many came from the desk
 * @param letterOn the day of the last of them
 * @param claimBy until when a reward is to be claimed, while one is
 */
public record Slip(
        ReceiptTag receipt,
        ReporterKey key,
        TipState state,
        Optional<LocalDate> changedOn,
        Optional<LocalDate> dueOn,
        int letters,
        Optional<LocalDate> letterOn,
        Optional<LocalDate> claimBy) {}
