package org.mingcha.command.walk.exposure;

import static org.mingcha.command.party.Role.HEAD;
import static org.mingcha.command.party.Role.INTAKE;
import static org.mingcha.command.party.Role.LEGAL;
import static org.mingcha.command.party.Role.OFFICER;
import static org.mingcha.command.party.Role.SUPERVISOR;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mingcha.command.exposure.Addressee;
import org.mingcha.command.exposure.ExposureBasis;
import org.mingcha.command.exposure.ExposureCommand;
import org.mingcha.command.exposure.ExposureCommand.ApproveCorrection;
import org.mingcha.command.exposure.ExposureCommand.ApproveExposure;
import org.mingcha.command.exposure.ExposureCommand.CatchUpExposure;
import org.mingcha.command.exposure.ExposureCommand.CheckRedaction;
import org.mingcha.command.exposure.ExposureCommand.ConsultParty;
import org.mingcha.command.exposure.ExposureCommand.CorrectExposure;
import org.mingcha.command.exposure.ExposureCommand.DecideObjection;
import org.mingcha.command.exposure.ExposureCommand.DemandWithdrawal;
import org.mingcha.command.exposure.ExposureCommand.DraftExposure;
import org.mingcha.command.exposure.ExposureCommand.ExposePenalty;
import org.mingcha.command.exposure.ExposureCommand.FollowUp;
import org.mingcha.command.exposure.ExposureCommand.HearParty;
import org.mingcha.command.exposure.ExposureCommand.ObjectToExposure;
import org.mingcha.command.exposure.ExposureCommand.ProposeExposure;
import org.mingcha.command.exposure.ExposureCommand.PublishExposure;
import org.mingcha.command.exposure.ExposureCommand.RejectExposure;
import org.mingcha.command.exposure.ExposureCommand.ReviewLegality;
import org.mingcha.command.exposure.ExposureCommand.WithdrawExposure;
import org.mingcha.command.law.RowId;
import org.mingcha.command.law.Shanghai;
import org.mingcha.command.party.Officer;
import org.mingcha.command.party.Role;
import org.mingcha.command.redaction.Screening;
import org.mingcha.command.walk.Node;

/**
 * What domain.md 4.6 says of exposures, written down once more and as plainly as possible: where
 * each stands, and what is answered to whom. Only the counting of days is that of the registry.
 */
final class ExposureModel {

    static final String DONE = Node.DONE;

    /** What an exposure may rest on, as the walk has made it. */
    record Source(String division, boolean major, boolean patrol, @Nullable LocalDate dueOn) {}

    private enum Stands {
        PROPOSED,
        DRAFTED,
        REDACTED,
        REVIEWED,
        APPROVED,
        REJECTED,
        PUBLISHED,
        WITHDRAWN,
        EXPIRED,
        VOID
    }

    private static final class Case {

        private final String division;
        private final ExposureBasis basis;
        private Stands stands = Stands.PROPOSED;
        private @Nullable String drafter;
        private @Nullable String corrector;
        private @Nullable String corrected;
        private boolean objected;
        private @Nullable LocalDate answerBy;
        private @Nullable LocalDate showUntil;

        private Case(String division, ExposureBasis basis) {
            this.division = division;
            this.basis = basis;
        }
    }

    private final Map<String, Case> cases = new HashMap<>();
    private final Map<String, Source> sources = new HashMap<>();
    private final Map<String, String> latestPenalty = new HashMap<>();
    private final Map<String, String> latestListing = new HashMap<>();

    void source(String id, Source source) {
        sources.put(id, source);
    }

    /**
     * A penalty was decided on an order: its exposure is proposed by itself, its entry on the list
     * of dishonesty is not.
     */
    void penalty(String order, String exposure, String listing) {
        latestPenalty.put(order, exposure);
        latestListing.put(order, listing);
        cases.putIfAbsent(exposure, new Case(source(order).division(), ExposureBasis.PENALTY));
    }

    /** A word for where it stands, or {@code NOWHERE}. */
    String stands(String exposure) {
        return Optional.ofNullable(cases.get(exposure))
                .map(one -> one.stands.name())
                .orElse("NOWHERE");
    }

    private Source source(String id) {
        return Optional.ofNullable(sources.get(id)).orElseThrow();
    }

    /** How the streams must answer. */
    String ask(ExposureCommand command, LocalDate today) {
        if (command instanceof ProposeExposure propose) {
            return propose(propose, today);
        }
        var one = cases.get(command.exposure().value());
        if (one == null) {
            return command instanceof ExposePenalty ? DONE : Node.UNKNOWN;
        }
        return pass(one, today, () -> ask(one, command, today));
    }

    /** What passes by itself is undone again with what is refused: it is found the next time. */
    private static String pass(Case one, LocalDate today, Supplier<String> act) {
        if (one.answerBy != null && today.isAfter(one.answerBy)) {
            one.answerBy = null;
        }
        if (one.stands == Stands.PUBLISHED
                && one.showUntil != null
                && today.isAfter(one.showUntil)) {
            one.stands = Stands.EXPIRED;
        }
        return act.get();
    }

    private String propose(ProposeExposure c, LocalDate today) {
        if (!holds(c.by(), OFFICER, HEAD, SUPERVISOR)) {
            return "authority.role";
        }
        if (!covers(c.by().division().value(), c.division().value())) {
            return "authority.division";
        }
        if (cases.containsKey(c.exposure().value())) {
            return DONE;
        }
        var source = sources.get(c.source().value());
        if (source == null) {
            return "exposure.source-unknown";
        }
        if (!covers(c.division().value(), source.division())) {
            return "exposure.source-elsewhere";
        }
        if (!bears(c, source, today)) {
            return "exposure.basis-not-met";
        }
        if (another(c, ExposureBasis.PENALTY, latestPenalty)
                || another(c, ExposureBasis.DISHONESTY_LIST, latestListing)) {
            return "exposure.another-penalty";
        }
        boolean government = c.addressee().equals(Optional.of(Addressee.GOVERNMENT));
        if (government != c.addresseeName().isPresent()) {
            return "exposure.addressee-name";
        }
        cases.put(c.exposure().value(), new Case(c.division().value(), c.basis()));
        return DONE;
    }

    private static boolean another(
            ProposeExposure c, ExposureBasis basis, Map<String, String> latest) {
        return c.basis() == basis && !c.exposure().value().equals(latest.get(c.source().value()));
    }

    private boolean bears(ProposeExposure c, Source source, LocalDate today) {
        return switch (c.basis()) {
            case PENALTY, DISHONESTY_LIST -> latestPenalty.containsKey(c.source().value());
            case OVERDUE_ORDER -> source.dueOn() != null && today.isAfter(source.dueOn());
            case MAJOR_HAZARD -> source.major();
            case PATROL_FINDING -> source.patrol();
        };
    }

    private String ask(Case one, ExposureCommand command, LocalDate today) {
        return switch (command) {
            case ProposeExposure _, ExposePenalty _, CatchUpExposure _ -> DONE;
            case DemandWithdrawal _ -> demanded(one);
            case DraftExposure c -> {
                var no =
                        no(
                                one,
                                c.by(),
                                roles(OFFICER, HEAD, SUPERVISOR),
                                "exposure.not-to-be-drafted",
                                Stands.PROPOSED,
                                Stands.DRAFTED);
                no = no.isEmpty() ? dirty(c.screening()) : no;
                yield no.isEmpty() ? drafted(one, c) : no;
            }
            case CheckRedaction c -> {
                var no =
                        no(
                                one,
                                c.by(),
                                roles(OFFICER, INTAKE, LEGAL, HEAD),
                                "exposure.no-draft",
                                Stands.DRAFTED);
                no = no.isEmpty() ? own(one, c.by()) : no;
                no =
                        no.isEmpty() && !c.passed() && c.reason().isEmpty()
                                ? "exposure.reason-missing"
                                : no;
                no = no.isEmpty() && c.passed() ? dirty(c.screening()) : no;
                yield no.isEmpty() ? now(one, c.passed() ? Stands.REDACTED : Stands.PROPOSED) : no;
            }
            case ReviewLegality c -> {
                var no =
                        no(
                                one,
                                c.by(),
                                roles(LEGAL),
                                "exposure.redaction-not-checked",
                                Stands.REDACTED);
                no = no.isEmpty() ? own(one, c.by()) : no;
                no =
                        no.isEmpty() && !c.passed() && c.reason().isEmpty()
                                ? "exposure.reason-missing"
                                : no;
                yield no.isEmpty() ? now(one, c.passed() ? Stands.REVIEWED : Stands.PROPOSED) : no;
            }
            case ConsultParty c -> {
                var no =
                        no(
                                one,
                                c.by(),
                                roles(OFFICER, LEGAL, HEAD),
                                "exposure.not-to-be-heard",
                                Stands.REDACTED,
                                Stands.REVIEWED);
                no = no.isEmpty() && one.answerBy != null ? "exposure.already-consulted" : no;
                if (no.isEmpty()) {
                    one.answerBy = Shanghai.LAW.open(RowId.E4, today).dueOn();
                }
                yield no.isEmpty() ? DONE : no;
            }
            case HearParty c -> {
                var no =
                        no(
                                one,
                                c.by(),
                                roles(OFFICER, LEGAL, HEAD),
                                "exposure.not-to-be-heard",
                                Stands.DRAFTED,
                                Stands.REDACTED,
                                Stands.REVIEWED);
                if (no.isEmpty()) {
                    one.answerBy = null;
                }
                yield no.isEmpty() ? DONE : no;
            }
            case ApproveExposure c -> {
                var no = no(one, c.by(), roles(HEAD), "exposure.not-reviewed", Stands.REVIEWED);
                no = no.isEmpty() ? own(one, c.by()) : no;
                no = no.isEmpty() && one.answerBy != null ? "exposure.party-not-heard" : no;
                yield no.isEmpty() ? now(one, Stands.APPROVED) : no;
            }
            case RejectExposure c -> {
                var no =
                        no(
                                one,
                                c.by(),
                                roles(HEAD),
                                "exposure.no-draft",
                                Stands.PROPOSED,
                                Stands.DRAFTED,
                                Stands.REDACTED,
                                Stands.REVIEWED);
                yield no.isEmpty() ? now(one, Stands.REJECTED) : no;
            }
            case PublishExposure c -> {
                var no =
                        no(
                                one,
                                c.by(),
                                roles(OFFICER, INTAKE, HEAD),
                                "exposure.not-approved",
                                Stands.APPROVED);
                no = no.isEmpty() ? dirty(c.screening()) : no;
                if (no.isEmpty()) {
                    one.answerBy = null;
                    var row =
                            one.basis == ExposureBasis.DISHONESTY_LIST
                                    ? RowId.E5_DISHONESTY
                                    : RowId.E5;
                    one.showUntil = Shanghai.LAW.open(row, today).dueOn();
                }
                yield no.isEmpty() ? now(one, Stands.PUBLISHED) : no;
            }
            case WithdrawExposure c -> {
                var no = shown(one, c.by(), roles(HEAD, LEGAL));
                no = no.isEmpty() ? dirty(c.screening()) : no;
                yield no.isEmpty() ? now(one, Stands.WITHDRAWN) : no;
            }
            case CorrectExposure c -> {
                var no = shown(one, c.by(), roles(OFFICER, LEGAL, HEAD));
                no = no.isEmpty() ? dirty(c.screening()) : no;
                if (no.isEmpty()) {
                    one.corrector = c.by().id().value();
                    one.corrected = c.screening().snapshot().orElseThrow().value();
                }
                yield no.isEmpty() ? DONE : no;
            }
            case ApproveCorrection c -> corrected(one, c);
            case ObjectToExposure c -> {
                var no = shown(one, c.by(), roles(INTAKE, OFFICER, LEGAL, HEAD));
                no = no.isEmpty() && one.objected ? "exposure.objection-pending" : no;
                one.objected |= no.isEmpty();
                yield no.isEmpty() ? DONE : no;
            }
            case DecideObjection c -> {
                var no = shown(one, c.by(), roles(LEGAL, HEAD));
                no = no.isEmpty() ? own(one, c.by()) : no;
                no = no.isEmpty() && !one.objected ? "exposure.no-objection" : no;
                one.objected &= !no.isEmpty();
                yield no.isEmpty() ? DONE : no;
            }
            case FollowUp c -> {
                var no =
                        no(
                                one,
                                c.by(),
                                roles(OFFICER, HEAD, SUPERVISOR),
                                "exposure.not-published",
                                Stands.PUBLISHED,
                                Stands.EXPIRED);
                yield no.isEmpty() ? DONE : no;
            }
        };
    }

    private static String corrected(Case one, ApproveCorrection c) {
        var no = shown(one, c.by(), roles(LEGAL, HEAD));
        if (!no.isEmpty()) {
            return no;
        }
        if (one.corrector == null) {
            return "exposure.no-correction";
        }
        if (one.corrector.equals(c.by().id().value())) {
            return "exposure.own-correction";
        }
        var dirty = dirty(c.screening());
        if (!dirty.isEmpty()) {
            return dirty;
        }
        if (!c.screening().snapshot().orElseThrow().value().equals(one.corrected)) {
            return "exposure.correction-changed";
        }
        one.corrector = null;
        return DONE;
    }

    private static String demanded(Case one) {
        if (one.stands.ordinal() <= Stands.APPROVED.ordinal()) {
            one.stands = Stands.VOID;
        }
        return DONE;
    }

    private static String drafted(Case one, DraftExposure c) {
        one.drafter = c.by().id().value();
        return now(one, Stands.DRAFTED);
    }

    private static String now(Case one, Stands stands) {
        one.stands = stands;
        if (stands == Stands.REJECTED || stands == Stands.WITHDRAWN) {
            one.answerBy = null;
        }
        return DONE;
    }

    private static String own(Case one, Officer by) {
        return by.id().value().equals(one.drafter) ? "exposure.own-draft" : "";
    }

    private static String dirty(Screening screening) {
        if (!screening.made()) {
            return "exposure.not-screened";
        }
        return screening.findings().stream()
                .findFirst()
                .map(found ->
                        switch (found.kind()) {
                            case WORDING -> "exposure.shared-wording";
                            case TIP_DATE -> "exposure.tip-date";
                            case TIP_NUMBER -> "exposure.tip-number";
                            case CHANNEL -> "exposure.channel-named";
                            case PERSONAL_NUMBER -> "exposure.personal-number";
                            case PERSON -> "exposure.person-named";
                            case PHOTO -> "exposure.photo-shown";
                        })
                .orElse("");
    }

    private static String shown(Case one, Officer by, Set<Role> roles) {
        return no(one, by, roles, "exposure.not-published", Stands.PUBLISHED);
    }

    private static String no(
            Case one, Officer by, Set<Role> roles, String otherwise, Stands... allowed) {
        if (by.roles().stream().noneMatch(roles::contains)) {
            return "authority.role";
        }
        if (!covers(by.division().value(), one.division)) {
            return "authority.division";
        }
        return List.of(allowed).contains(one.stands) ? "" : otherwise;
    }

    private static Set<Role> roles(Role... roles) {
        return Set.of(roles);
    }

    private static boolean holds(Officer by, Role... roles) {
        return Arrays.stream(roles).anyMatch(by.roles()::contains);
    }

    /** A division and all below it: 37 00 00, 37 11 00, 37 11 02. */
    private static boolean covers(String above, String below) {
        return below.startsWith(above.replaceFirst("(00)+$", ""));
    }
}
