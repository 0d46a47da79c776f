package org.mingcha.web.act;

import org.mingcha.command.reward.RewardId;
import org.mingcha.command.seal.KeyName;
import org.mingcha.command.seal.Letter;
import org.mingcha.command.seal.ReporterKey;
import org.mingcha.command.seal.Sealed;
import org.mingcha.command.tipoff.TipId;
import org.mingcha.query.casefile.FindCase.FindRewardCase;
import org.mingcha.query.casefile.FindCase.FindTipCase;
import org.mingcha.query.casefile.RewardCase;
import org.mingcha.query.casefile.TipCase;
import org.mingcha.web.ask.Questions;
import org.mingcha.web.read.Sealer;
import org.mingcha.web.seal.Receipts;
import org.mingcha.web.seal.Vault;

/** Closes the texts of an act under the key of the stream that it changes. */
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
                return vault.seal(KeyName.ofStream(id), text);
            }

            @Override
            public Letter write(String text) {
                var reporter = reporterOf(addressee(id));
                return new Letter(seal(text), receipts.sealFor(reporter, text));
            }
        };
    }

    /** A letter about a reward goes to whoever reported the matter first. */
    private TipId addressee(Object id) {
        return id instanceof RewardId reward
                ? questions
                        .maybe(new FindRewardCase(reward), RewardCase.class)
                        .flatMap(RewardCase::firstReport)
                        .orElseThrow(NotThere::new)
                : (TipId) id;
    }

    private ReporterKey reporterOf(TipId tip) {
        return questions
                .maybe(new FindTipCase(tip), TipCase.class)
                .map(TipCase::reporterKey)
                .orElseThrow(NotThere::new);
    }
}
