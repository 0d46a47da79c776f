package org.mingcha.command.law.reward;

import java.util.List;
import java.util.Optional;
import org.mingcha.command.money.Fen;

/**
 * What an amount is computed from. Stored with every calculation, so that anyone can compute it
 * again.
 *
 * @param matter empty while nobody has said what it is
 * @param fire whether it is a fire hazard (消防隐患)
 * @param fines of the matter that stand; those on unit and persons alike
 * @param fined whether the fines are complete: one was decided, or none will be
 * @param accidentClass as finally confirmed
 * @param deaths concealed and substantiated
 * @param grade which tier or band
 * @param figure that an officer set
 * @param named whether the reporter gave a name
 * @param insider whether the reporter proved to be from within the unit
 */
public record Figures(
        Optional<Matter> matter,
        boolean fire,
        List<Fen> fines,
        boolean fined,
        Optional<AccidentClass> accidentClass,
        Optional<Deaths> deaths,
        Optional<Grade> grade,
        Optional<Fen> figure,
        boolean named,
        boolean insider) {

    public Figures {
        fines = List.copyOf(fines);
    }
}
