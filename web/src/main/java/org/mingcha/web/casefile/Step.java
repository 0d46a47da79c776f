package org.mingcha.web.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.mingcha.command.party.OfficerId;

/**
 * One step in the course of a case, opened.
 *
 * @param what the event's stored name
 * @param facts in the clear, by component name
 * @param texts by component name; those that cannot be opened any more are not there
 */
public record Step(
        long index,
        String what,
        LocalDate on,
        Optional<Instant> at,
        Optional<OfficerId> by,
        Optional<LocalDate> dueOn,
        Map<String, String> facts,
        Map<String, String> texts) {}
