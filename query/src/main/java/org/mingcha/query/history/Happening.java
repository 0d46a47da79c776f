package org.mingcha.query.history;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.mingcha.command.party.OfficerId;

/**
 * One event as the auditor's lists name it.
 *
 * @param at absent for what a reporter did: only the day is known
 * @param by absent for what a reporter or the clock did
 */
public record Happening(
        long index,
        String stream,
        String name,
        LocalDate on,
        Optional<Instant> at,
        Optional<OfficerId> by) {}
