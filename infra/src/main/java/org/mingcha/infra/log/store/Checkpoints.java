package org.mingcha.infra.log.store;

/** Every checkpoint that the log signed, one for each size, each written once. */
public interface Checkpoints {

    /** Adds the checkpoint durably; one of this size that is there already stays. */
    void add(long size, String note);
}
