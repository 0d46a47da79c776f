package org.mingcha.query.bulletin;

import java.util.Optional;
import org.mingcha.command.party.Sector;
import org.mingcha.command.place.DivisionCode;

/**
 * A page of exposed cases, newest first, withdrawn ones included and expired ones not; answered by
 * a list. Pages count from 0; size 1 to 100.
 */
public record FindExposed(
        Optional<DivisionCode> within, Optional<Sector> sector, int page, int size) {}
