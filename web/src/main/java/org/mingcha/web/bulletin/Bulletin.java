package org.mingcha.web.bulletin;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mingcha.command.Invalid;
import org.mingcha.command.PlainText;
import org.mingcha.command.exposure.Addressee;
import org.mingcha.command.exposure.ExposureBasis;
import org.mingcha.command.exposure.ExposureId;
import org.mingcha.command.exposure.Medium;
import org.mingcha.command.exposure.PublicationKind;
import org.mingcha.command.law.CivilTime;
import org.mingcha.command.party.Sector;
import org.mingcha.command.party.UnitName;
import org.mingcha.command.place.DivisionCode;
import org.mingcha.command.redaction.Snapshot;
import org.mingcha.query.bulletin.Exposed;
import org.mingcha.query.bulletin.Exposed.Release;
import org.mingcha.query.bulletin.FindExposed;
import org.mingcha.query.bulletin.FindOneExposed;
import org.mingcha.web.answer.Listed;
import org.mingcha.web.ask.Questions;
import org.mingcha.web.casefile.Opener;

/** Published exposures, opened for everybody to read. */
public final class Bulletin {

    private final Questions questions;
    private final Opener opener;

    public Bulletin(Questions questions, Opener opener) {
        this.questions = questions;
        this.opener = opener;
    }

    /** Newest first, withdrawn ones included; expired ones are shown no more. */
    public Listed<Published> page(Filter filter) {
        int page = filter.page().map(PageNumber::value).orElse(0);
        int size = filter.size().map(PageSize::value).orElse(PageSize.USUAL);
        var question =
                new FindExposed(
                        filter.division(),
                        filter.sector(),
                        filter.basis(),
                        filter.unit().map(UnitWords::value),
                        page,
                        size);
        List<Published> items =
                questions.all(question, Exposed.class).stream().map(this::opened).toList();
        // A last page that is full leads to an empty one: no more is counted than is shown.
        return new Listed<>(
                items, Optional.of(Integer.toString(page + 1)).filter(_ -> items.size() == size));
    }

    public Optional<Published> one(ExposureId exposure) {
        return questions.maybe(new FindOneExposed(exposure), Exposed.class).map(this::opened);
    }

    private Published opened(Exposed exposed) {
        var id = exposed.exposure();
        return new Published(
                id,
                exposed.basis(),
                exposed.unitName(),
                exposed.division(),
                exposed.sector(),
                exposed.title().flatMap(title -> opener.text(id, title)),
                exposed.text().flatMap(text -> opener.text(id, text)),
                day(exposed.publishedAt()),
                exposed.withdrawal().map(w -> withdrawn(id, w)),
                exposed.addressee().orElse(Addressee.UNIT),
                exposed.kind().orElse(PublicationKind.EXPOSURE),
                exposed.correctedAt().map(Bulletin::day),
                exposed.release().map(Release::showUntil),
                exposed.release().flatMap(Release::medium),
                exposed.release().map(Release::snapshot),
                exposed.publishedAt(),
                exposed.updatedAt());
    }

    private Withdrawn withdrawn(ExposureId id, Exposed.Withdrawal withdrawal) {
        return new Withdrawn(day(withdrawal.at()), opener.text(id, withdrawal.reason()));
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, CivilTime.ZONE);
    }

    /**
     * One exposed case; once withdrawn, the reason stands in the place of its text.
     *
     * @param unitName of whom it is about; absent for a person, who is not named
     * @param correctedOn when the text was last corrected; what it said before is not shown
     */
    public record Published(
            ExposureId id,
            ExposureBasis basis,
            Optional<UnitName> unitName,
            DivisionCode division,
            Optional<Sector> sector,
            Optional<String> title,
            Optional<String> text,
            LocalDate publishedOn,
            Optional<Withdrawn> withdrawn,
            Addressee addressee,
            PublicationKind kind,
            Optional<LocalDate> correctedOn,
            Optional<LocalDate> shownUntil,
            Optional<Medium> medium,
            Optional<Snapshot> snapshot,
            Instant publishedAt,
            Instant updatedAt) {}

    /** That it was taken back, and why. */
    public record Withdrawn(LocalDate on, Optional<String> reason) {}

    /** What of the list is asked for. */
    public record Filter(
            Optional<DivisionCode> division,
            Optional<Sector> sector,
            Optional<ExposureBasis> basis,
            Optional<UnitWords> unit,
            Optional<PageNumber> page,
            Optional<PageSize> size) {}

    /** Part of a unit's name: at most 100 characters. */
    public record UnitWords(String value) {

        private static final int LIMIT = 100;

        public UnitWords {
            value = PlainText.line(value, LIMIT);
        }
    }

    /** Counts from 0. */
    public record PageNumber(int value) {

        private static final int LAST = 100_000;

        public PageNumber {
            if (value < 0 || value > LAST) {
                throw new Invalid("range", 0, LAST);
            }
        }
    }

    /** How many items: 1 to 100. */
    public record PageSize(int value) {

        private static final int MOST = 100;
        private static final int USUAL = 20;

        public PageSize {
            if (value < 1 || value > MOST) {
                throw new Invalid("range", 1, MOST);
            }
        }
    }
}
