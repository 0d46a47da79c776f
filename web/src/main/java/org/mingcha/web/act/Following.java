package org.mingcha.web.act;

/** Lets a page show what was just done. Blocks, so it is called on a virtual thread. */
public interface Following {

    /**
     * Waits until every projection has seen the ledger up to the index, at most two seconds; true
     * if all have.
     */
    boolean reached(long index);
}
