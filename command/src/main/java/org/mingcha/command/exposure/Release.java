package org.mingcha.command.exposure;

import org.mingcha.command.exposure.ExposureCommand.PublishExposure;
import org.mingcha.command.exposure.ExposureEvent.ExposureReleased;
import org.mingcha.command.law.Deadlines;
import org.mingcha.command.law.Moment;
import org.mingcha.command.law.RowId;

/** What is kept of a publication: what it said, where, and how long it is shown. */
final class Release {

    private Release() {}

    static ExposureReleased of(
            PublishExposure command, ExposureBasis basis, Deadlines law, Moment now) {
        var row = basis == ExposureBasis.DISHONESTY_LIST ? RowId.E5_DISHONESTY : RowId.E5;
        return new ExposureReleased(
                command.exposure(),
                command.by().id(),
                now.at(),
                command.medium(),
                command.screening().snapshot().orElseThrow(),
                command.screening().version(),
                law.open(row, now.day()));
    }
}
