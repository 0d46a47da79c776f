package org.mingcha.query;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.mingcha.command.exposure.ExposureId;
import org.mingcha.command.hazard.HazardId;
import org.mingcha.command.law.CivilTime;
import org.mingcha.command.law.Deadline;
import org.mingcha.command.law.RowId;
import org.mingcha.command.order.OrderId;
import org.mingcha.command.party.OfficerId;
import org.mingcha.command.party.Sector;
import org.mingcha.command.party.UnitName;
import org.mingcha.command.place.DivisionCode;
import org.mingcha.command.place.Place;
import org.mingcha.command.redaction.Snapshot;
import org.mingcha.command.seal.Letter;
import org.mingcha.command.seal.ReceiptTag;
import org.mingcha.command.seal.ReporterKey;
import org.mingcha.command.seal.Sealed;
import org.mingcha.command.tipoff.Channel;
import org.mingcha.command.tipoff.TipId;
import org.mingcha.command.tipoff.TipKind;
import org.mingcha.command.tipoff.TipOffEvent.TipSubmitted;

/** Who and what the stories of the tests are about. */
public final class Cast {

    public static final TipId TIP = tip('a');
    public static final TipId WITHDRAWN_TIP = tip('b');
    public static final TipId REFUSED_TIP = tip('c');
    public static final TipId MOVED_TIP = tip('d');
    public static final TipId MERGED_TIP = tip('e');
    public static final HazardId HAZARD = hazard('a');
    public static final HazardId PATROL_HAZARD = hazard('b');
    public static final OrderId ORDER = order('a');
    public static final ExposureId EXPOSURE = exposure('a');
    public static final ExposureId REJECTED_EXPOSURE = exposure('b');
    public static final ExposureId STANDING_EXPOSURE = exposure('c');
    public static final Snapshot PUBLISHED = Snapshot.of("title", "text");
    public static final Snapshot CORRECTED = Snapshot.of("title", "corrected");
    public static final ExposureId EXPIRED_EXPOSURE = exposure('d');
    public static final ExposureId VOID_EXPOSURE = exposure('e');

    public static final UnitName UNIT = new UnitName("东港化工有限公司");
    public static final DivisionCode COUNTY = new DivisionCode("371102");
    public static final DivisionCode CITY = new DivisionCode("371100");
    public static final DivisionCode OTHER_CITY = new DivisionCode("370200");
    public static final DivisionCode PROVINCE = new DivisionCode("370000");
    public static final Place WAREHOUSE = new Place("海滨路 1 号仓库");
    public static final OfficerId INTAKE = new OfficerId("intake");
    public static final OfficerId FIRST = new OfficerId("officer1");
    public static final OfficerId SECOND = new OfficerId("officer2");
    public static final OfficerId THIRD = new OfficerId("officer3");
    public static final OfficerId HEAD = new OfficerId("head");
    public static final ReporterKey REPORTER_KEY = new ReporterKey("0".repeat(64));

    private Cast() {}

    public static TipId tip(char name) {
        return new TipId("tip-" + String.valueOf(name).repeat(26));
    }

    public static HazardId hazard(char name) {
        return new HazardId("hazard-" + String.valueOf(name).repeat(26));
    }

    public static OrderId order(char name) {
        return new OrderId("order-" + String.valueOf(name).repeat(26));
    }

    public static ExposureId exposure(char name) {
        return new ExposureId("exposure-" + String.valueOf(name).repeat(26));
    }

    /** The tag of the receipt that the tip-off of this name was given. */
    public static ReceiptTag receipt(TipId tip) {
        int digit = tip.value().charAt(tip.value().length() - 1) % 16;
        return new ReceiptTag(Integer.toHexString(digit).repeat(64));
    }

    public static Sealed sealed(String text) {
        return new Sealed("sealed_" + text + "_".repeat(16));
    }

    public static Letter letter(String text) {
        return new Letter(sealed("desk-" + text), sealed("reporter-" + text));
    }

    public static LocalDate day(int day) {
        return LocalDate.of(2026, 11, 1).plusDays(day - 1L);
    }

    /** Ten in the morning in Asia/Shanghai. */
    public static Instant morning(int day) {
        return day(day).atTime(10, 0).atZone(CivilTime.ZONE).toInstant();
    }

    public static Deadline due(RowId row, int start, int dueOn) {
        return new Deadline(row, 1, day(start), day(dueOn), 1, false);
    }

    public static TipSubmitted submitted(TipId tip, int day) {
        return new TipSubmitted(
                tip,
                day(day),
                Channel.WEB,
                TipKind.HAZARD,
                UNIT,
                Optional.empty(),
                Sector.DANGEROUS_CHEMICALS,
                COUNTY,
                WAREHOUSE,
                Optional.of(day(1)),
                sealed("narrative"),
                Optional.empty(),
                Optional.empty(),
                true,
                false,
                false,
                false,
                sealed("who-reported"),
                receipt(tip),
                REPORTER_KEY);
    }
}
