package org.mingcha.web.act;

/** There is no such thing, or not for this person: the two are answered alike. */
public final class NotThere extends RuntimeException {

    public NotThere() {
        super("not there", null, false, false);
    }
}
