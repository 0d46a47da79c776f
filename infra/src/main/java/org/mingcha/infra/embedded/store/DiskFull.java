package org.mingcha.infra.embedded.store;

/** There is too little room on the disk; nothing was changed. */
public final class DiskFull extends RuntimeException {

    DiskFull() {
        super("no room on the disk", null, false, false);
    }
}
