package org.mingcha.infra.verify.stored;

import java.util.List;
import java.util.Optional;

/** What is stored of a ledger, page by page in ascending order. For one thread. */
public interface Pages {

    /** Empty at the end of what is there now. */
    Optional<Page> next();

    /** Bytes as they were read; any thread may make rows of them. */
    interface Page {

        List<Row> rows();
    }
}
