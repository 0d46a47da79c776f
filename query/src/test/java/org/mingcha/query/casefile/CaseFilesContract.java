package org.mingcha.query.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingcha.query.Cast.EXPOSURE;
import static org.mingcha.query.Cast.HAZARD;
import static org.mingcha.query.Cast.ORDER;
import static org.mingcha.query.Cast.PATROL_HAZARD;
import static org.mingcha.query.Cast.TIP;

import org.junit.jupiter.api.Test;
import org.mingcha.query.Story;

/** What every store of cases promises. */
public abstract class CaseFilesContract {

    private final InMemoryCaseFiles told = new InMemoryCaseFiles();

    protected abstract CaseFiles files();

    @Test
    protected void eachOfTheFourCasesIsFoundWhole() {
        Story.tell(new CasefileModule(told), 0, Story.EVENTS.size());

        kept(TIP.value(), TipCase.class);
        kept(HAZARD.value(), HazardCase.class);
        kept(PATROL_HAZARD.value(), HazardCase.class);
        kept(ORDER.value(), OrderCase.class);
        kept(EXPOSURE.value(), ExposureCase.class);
    }

    @Test
    protected void aLaterPutReplacesTheEarlier() {
        Story.tell(new CasefileModule(told), 0, 1);
        CaseFile<TipCase> begun = told.find(TIP.value(), TipCase.class).orElseThrow();
        Story.tell(new CasefileModule(told), 1, 2);
        CaseFile<TipCase> registered = told.find(TIP.value(), TipCase.class).orElseThrow();

        files().put(TIP.value(), begun);
        files().put(TIP.value(), registered);

        assertThat(files().find(TIP.value(), TipCase.class)).contains(registered);
    }

    @Test
    protected void whatWasNeverPutIsNotFound() {
        assertThat(files().find(TIP.value(), TipCase.class)).isEmpty();
    }

    @Test
    protected void nothingIsLeftAfterClearing() {
        Story.tell(new CasefileModule(files()), 0, 1);
        files().clear();

        assertThat(files().find(TIP.value(), TipCase.class)).isEmpty();
    }

    private <C> void kept(String id, Class<C> kind) {
        CaseFile<C> file = told.find(id, kind).orElseThrow();
        files().put(id, file);

        assertThat(files().find(id, kind)).contains(file);
    }
}
