package org.mingcha.web.act;

import org.mingcha.command.retaliation.RetaliationId;
import org.mingcha.command.reward.RewardId;
import org.mingcha.command.seal.KeyName;
import org.mingcha.command.seal.Letter;
import org.mingcha.command.seal.ReporterKey;
import org.mingcha.command.seal.Sealed;
import org.mingcha.command.tipoff.TipId;
import org.mingcha.query.casefile.FindCase.FindRetaliationCase;
import org.mingcha.query.casefile.FindCase.FindRewardCase;
import org.mingcha.query.casefile.FindCase.FindTipCase;
import org.mingcha.query.casefile.RetaliationCase;
import org.mingcha.query.casefile.RewardCase;
import org.mingcha.query.casefile.TipCase;
import org.mingcha.web.ask.Questions;
import org.mingcha.web.read.Sealer;
import org.mingcha.web.seal.Receipts;
import org.mingcha.web.seal.Vault;

/**
 * Closes the texts of an act under the key of the stream that it changes; of a case of retaliation,
 * under that of its tip-off.
 */
public final class TextSealer {

    private final Vault vault;
    private final Receipts receipts;
    private final Questions questions;

    public TextSealer(Vault vault, Receipts receipts, Questions questions) {
        this.vault = vault;
        this.receipts = receipts;
        this.questions = questions;
    }

    Sealer forStream(Object id) {
        return new Sealer() {
            @Override
            public Sealed seal(String text) {
                return vault.seal(KeyName.ofStream(keeper(id)), text);
            }

            @Override
            public Letter write(String text) {
                var reporter = reporterOf(addressee(id));
                return new Letter(seal(text), receipts.sealFor(reporter, text));
            }
        };
    }

    private Object keeper(Object id) {
        return id instanceof RetaliationId retaliation ? tipOf(retaliation) : id;
    }

    /** A letter about a reward goes to whoever reported the matter first. */
    private TipId addressee(Object id) {
        return id instanceof RewardId reward
                ? questions
                        .maybe(new FindRewardCase(reward), RewardCase.class)
                        .flatMap(RewardCase::firstReport)
                        .orElseThrow(NotThere::new)
                : (TipId) keeper(id);
    }

    private TipId tipOf(RetaliationId retaliation) {
        return questions
                .maybe(new FindRetaliationCase(retaliation), RetaliationCase.class)
                .map(RetaliationCase::tip)
                .orElseThrow(NotThere::new);
    }

    private ReporterKey reporterOf(TipId tip) {
        return questions
                .maybe(new FindTipCase(tip), TipCase.class)
                .map(TipCase::reporterKey)
                .orElseThrow(NotThere::new);
    }
}
