package org.mingcha.command.law.reward;

import org.mingcha.command.money.Fen;

/**
 * The class of an accident (事故等级, 国务院令493 第三条): the worst of its criteria decides, and a number on
 * a boundary belongs to the higher class.
 */
public enum AccidentClass {
    /** 一般. */
    ORDINARY(0, 0, 0),
    /** 较大. */
    LARGER(3, 10, 10_000_000),
    /** 重大. */
    MAJOR(10, 50, 50_000_000),
    /** 特别重大. */
    EXTRAORDINARY(30, 100, 100_000_000);

    private static final long FEN_PER_YUAN = 100;

    private final int deaths;
    private final int injuries;
    private final long yuan;

    AccidentClass(int deaths, int injuries, long yuan) {
        this.deaths = deaths;
        this.injuries = injuries;
        this.yuan = yuan;
    }

    /**
     * @param injuries serious ones
     * @param loss direct
     */
    public static AccidentClass of(int deaths, int injuries, Fen loss) {
        var worst = ORDINARY;
        for (var grade : values()) {
            if (deaths >= grade.deaths
                    || injuries >= grade.injuries
                    || loss.value() >= grade.yuan * FEN_PER_YUAN) {
                worst = grade;
            }
        }
        return worst;
    }

    /** The least that so many deaths make it. */
    public static AccidentClass ofDeaths(Deaths deaths) {
        return of(deaths.value(), 0, new Fen(0));
    }
}
