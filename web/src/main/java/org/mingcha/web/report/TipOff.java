package org.mingcha.web.report;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.mingcha.command.Invalid;
import org.mingcha.command.NotInFuture;
import org.mingcha.command.PlainText;
import org.mingcha.command.party.Sector;
import org.mingcha.command.party.UnitCode;
import org.mingcha.command.party.UnitName;
import org.mingcha.command.place.DivisionCode;
import org.mingcha.command.place.Place;
import org.mingcha.command.tipoff.Headcount;
import org.mingcha.command.tipoff.TipKind;

/** A tip-off (举报) as people fill it in, its texts still open: it tells nothing of itself. */
public record TipOff(
        TipKind kind,
        UnitName unitName,
        Optional<UnitCode> unitCode,
        Sector sector,
        DivisionCode division,
        Place place,
        @NotInFuture Optional<LocalDate> occurredOn,
        Narrative narrative,
        Optional<Headcount> deaths,
        Optional<Headcount> injuries,
        Optional<Boolean> urgent,
        Optional<Boolean> wantsReward,
        Optional<Boolean> insider,
        Optional<Boolean> reportedElsewhere,
        Optional<Identity> identity,
        Optional<Passphrase> passphrase,
        Notice notice) {

    @Override
    public String toString() {
        return "TipOff";
    }

    /** What happened: at most 20,000 characters. */
    public record Narrative(String text) {
        public static final int LIMIT = 20_000;

        public Narrative {
            text = PlainText.lines(text, LIMIT);
        }
    }

    /** Who reports, if they say so. */
    public record Identity(Name name, Contact contact, Optional<IdNumber> idNumber) {}

    /** At most 100 characters. */
    public record Name(String text) {
        public static final int LIMIT = 100;

        public Name {
            text = PlainText.line(text, LIMIT);
        }
    }

    /** Telephone, address or whatever else reaches the person: at most 200 characters. */
    public record Contact(String text) {
        public static final int LIMIT = 200;

        public Contact {
            text = PlainText.line(text, LIMIT);
        }
    }

    /** Of an identity document: 5 to 18 letters and digits, as not everybody has a resident's. */
    public record IdNumber(String text) {
        public IdNumber {
            text = text.strip().toUpperCase(Locale.ROOT);
            if (!text.matches("[0-9A-Z]{5,18}")) {
                throw new Invalid("id-number");
            }
        }
    }

    /** Chosen by the reporter to claim a reward later (举报密码): 8 to 200 characters. */
    public record Passphrase(String text) {
        public static final int SHORTEST = 8;
        public static final int LIMIT = 200;

        public Passphrase {
            text = PlainText.line(text, LIMIT);
            if (text.codePointCount(0, text.length()) < SHORTEST) {
                throw new Invalid("too-short", SHORTEST);
            }
        }
    }

    /** That the notice to reporters was read (举报须知); nothing is taken without it. */
    public record Notice(boolean read) {
        public Notice {
            if (!read) {
                throw new Invalid("notice");
            }
        }
    }
}
