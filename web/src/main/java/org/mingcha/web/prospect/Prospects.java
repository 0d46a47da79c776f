package org.mingcha.web.prospect;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.mingcha.command.law.CivilTime;
import org.mingcha.command.law.Deadlines;
import org.mingcha.command.place.Divisions;
import org.mingcha.command.reward.RewardState;
import org.mingcha.query.terms.Term;
import org.mingcha.web.document.Offices;
import org.mingcha.web.due.DateWords;
import org.mingcha.web.page.Words;
import org.springframework.stereotype.Component;

/** Says what is to come of a report. */
@Component
public final class Prospects {

    private final Deadlines deadlines;
    private final Divisions divisions;
    private final Clock clock;

    Prospects(Deadlines deadlines, Divisions divisions, Clock clock) {
        this.deadlines = deadlines;
        this.divisions = divisions;
        this.clock = clock;
    }

    /**
     * @param reward how far that of the matter has come, for its first reporter
     */
    public Prospect of(List<Term> terms, Optional<RewardState> reward, Words words) {
        var calendar =
                new Calendar(
                        CivilTime.today(clock),
                        new DateWords(deadlines, words),
                        new Offices(divisions, words),
                        words);
        return new Prospect(
                terms.stream().map(calendar::read).toList(),
                reward.map(new RewardPath(terms, words)::at).orElseGet(List::of));
    }
}
