package org.mingcha.command.law.reward;

import static org.mingcha.command.law.reward.Rules.yuan;

import java.util.List;
import java.util.Optional;
import org.mingcha.command.money.Fen;

/** Figures of a matter, one after the other. */
record Asked(Figures figures) {

    static Asked about(Matter matter) {
        return new Asked(
                new Figures(
                        Optional.of(matter),
                        false,
                        List.of(),
                        false,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        true,
                        false));
    }

    Asked fined(Fen... fines) {
        return new Asked(
                new Figures(
                        figures.matter(),
                        figures.fire(),
                        List.of(fines),
                        true,
                        figures.accidentClass(),
                        figures.deaths(),
                        figures.grade(),
                        figures.figure(),
                        figures.named(),
                        figures.insider()));
    }

    Asked fined(long yuan) {
        return fined(yuan(yuan));
    }

    Asked deaths(AccidentClass grade, int deaths) {
        return new Asked(
                new Figures(
                        figures.matter(),
                        figures.fire(),
                        figures.fines(),
                        figures.fined(),
                        Optional.of(grade),
                        Optional.of(new Deaths(deaths)),
                        figures.grade(),
                        figures.figure(),
                        figures.named(),
                        figures.insider()));
    }

    Asked grade(int grade) {
        return with(Optional.of(new Grade(grade)), figures.figure(), figures.fire());
    }

    Asked figure(long yuan) {
        return with(figures.grade(), Optional.of(yuan(yuan)), figures.fire());
    }

    Asked fire() {
        return with(figures.grade(), figures.figure(), true);
    }

    Asked insider() {
        return by(figures.named(), true);
    }

    Asked nameless() {
        return by(false, figures.insider());
    }

    private Asked with(Optional<Grade> grade, Optional<Fen> figure, boolean fire) {
        return new Asked(
                new Figures(
                        figures.matter(),
                        fire,
                        figures.fines(),
                        figures.fined(),
                        figures.accidentClass(),
                        figures.deaths(),
                        grade,
                        figure,
                        figures.named(),
                        figures.insider()));
    }

    private Asked by(boolean named, boolean insider) {
        return new Asked(
                new Figures(
                        figures.matter(),
                        figures.fire(),
                        figures.fines(),
                        figures.fined(),
                        figures.accidentClass(),
                        figures.deaths(),
                        figures.grade(),
                        figures.figure(),
                        named,
                        insider));
    }
}
