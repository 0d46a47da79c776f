package org.mingcha.web.evidence;

/** Files are not wanted, whatever they are; told once the form was read to its end. */
public abstract class Unwanted extends RuntimeException {

    protected Unwanted(String why) {
        super(why, null, false, false);
    }
}
