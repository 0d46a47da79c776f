package org.mingcha.web.desk;

/** What the program does by itself after an act, so far as it could not. */
@FunctionalInterface
public interface FollowUps {

    /** How many events wait because what should follow from them failed; it is tried again. */
    long stuck();
}
