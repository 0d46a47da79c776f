package org.mingcha.web.sheet;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.mingcha.web.act.OfficialActs;
import org.mingcha.web.casefile.CaseView;
import org.mingcha.web.page.Words;
import org.mingcha.web.sheet.Sheet.Not;
import org.mingcha.web.sheet.Sheet.Offer;

/** What may be done about a case, and for what may not, why. */
final class Offers {

    /** Offered beside the file that they are about. */
    private static final Set<String> OF_EXHIBITS =
            Set.of("open-original", "consent-to-original", "receive-original");

    private final Words words;
    private final Wording wording;

    Offers(Wording wording) {
        this.words = wording.words();
        this.wording = wording;
    }

    /**
     * @param next the acts for which the case waits: they come first
     */
    List<Offer> of(List<String> acts, Set<String> next) {
        return acts.stream()
                .filter(act -> !OF_EXHIBITS.contains(act))
                .map(act -> offer(act, next.contains(act)))
                .sorted(Comparator.comparing(offer -> !offer.next()))
                .toList();
    }

    private Offer offer(String act, boolean next) {
        var type = OfficialActs.named(act).orElseThrow();
        // The stream is all that such an act asks for.
        boolean plain = OfficialActs.asked(type).size() == 1;
        var will = words.sayIfAny("act." + act + ".will").orElse("");
        return new Offer(act, label(act), plain, will, next);
    }

    /** What waits for somebody else. */
    List<Not> others(CaseView view) {
        return view.hindered().stream()
                .filter(act -> !act.roles().isEmpty() && !OF_EXHIBITS.contains(act.act()))
                .map(act -> new Not(label(act.act()), wording.roles(act.roles())))
                .toList();
    }

    /** What nobody can do now. */
    List<Not> hindered(CaseView view) {
        return view.hindered().stream()
                .filter(act -> act.roles().isEmpty() && !OF_EXHIBITS.contains(act.act()))
                .map(act -> new Not(label(act.act()), words.say(act.rule())))
                .toList();
    }

    private String label(String act) {
        return words.say("act." + act);
    }
}
