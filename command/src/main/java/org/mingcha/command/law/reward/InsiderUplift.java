package org.mingcha.command.law.reward;

import java.util.List;
import java.util.Optional;
import org.mingcha.command.money.Fen;

/**
 * What a reporter from within the unit is paid more (内部举报人上浮).
 *
 * @param share empty where the province must set it
 * @param cap of the amount with the uplift
 * @param who counts as such
 */
public record InsiderUplift(
        Optional<Percent> share, Optional<Fen> cap, List<String> who, Clause clause) {

    public InsiderUplift {
        who = List.copyOf(who);
    }
}
