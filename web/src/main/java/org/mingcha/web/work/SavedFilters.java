package org.mingcha.web.work;

import java.util.List;
import org.mingcha.command.PlainText;
import org.mingcha.command.party.OfficerId;

/** Lists that officials come back to, under names of their own. Nobody sees those of others. */
public interface SavedFilters {

    /** By name. */
    List<SavedFilter> of(OfficerId officer);

    /** In place of one of the same name, if there is one. */
    void put(OfficerId officer, SavedFilter filter);

    /** One that is not there changes nothing. */
    void remove(OfficerId officer, String name);

    /**
     * One of them.
     *
     * @param name a line of 40 characters at most
     * @param query what the list is asked for, as its address has it
     */
    record SavedFilter(String name, String query) {

        public static final int LONGEST_NAME = 40;

        /** How many an official may have. */
        public static final int MOST = 20;

        public SavedFilter {
            name = PlainText.line(name, LONGEST_NAME);
        }
    }
}
