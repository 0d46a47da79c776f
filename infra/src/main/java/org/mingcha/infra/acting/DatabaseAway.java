package org.mingcha.infra.acting;

import com.mongodb.MongoClientException;
import com.mongodb.MongoException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import org.mingcha.web.problem.Outages;

/**
 * The database does not answer: it is not there, it ended in the middle, it has no primary or no
 * room on its disk. What was asked may have been done all the same, if it was being written in that
 * moment.
 */
public final class DatabaseAway implements Outages {

    private static final int OUT_OF_DISK_SPACE = 14_031;

    @Override
    public boolean isOutage(Throwable error) {
        return error instanceof MongoTimeoutException
                || error instanceof MongoSocketException
                || error instanceof MongoNotPrimaryException
                || error instanceof MongoNodeIsRecoveringException
                || error.getClass() == MongoClientException.class
                || error instanceof MongoException said && said.getCode() == OUT_OF_DISK_SPACE;
    }
}
