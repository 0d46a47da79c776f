package org.mingcha.web.site;

import java.io.OutputStream;
import java.net.ConnectException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.random.RandomGenerator;
import org.mingcha.command.law.CivilTime;
import org.mingcha.command.law.DeadlineRegistry;
import org.mingcha.command.law.Deadlines;
import org.mingcha.command.law.reward.RewardRules;
import org.mingcha.command.party.Officer;
import org.mingcha.command.party.OfficerId;
import org.mingcha.command.place.Divisions;
import org.mingcha.command.place.ShandongDivisions;
import org.mingcha.command.tipoff.TipId;
import org.mingcha.web.act.ActReader;
import org.mingcha.web.act.Commands;
import org.mingcha.web.act.Following;
import org.mingcha.web.act.Standing;
import org.mingcha.web.act.TextSealer;
import org.mingcha.web.ask.Questions;
import org.mingcha.web.audit.LedgerEvents;
import org.mingcha.web.bulletin.Bulletin;
import org.mingcha.web.casefile.Cases;
import org.mingcha.web.casefile.Opener;
import org.mingcha.web.casefile.Readings;
import org.mingcha.web.daily.DailyFiles;
import org.mingcha.web.desk.Acting;
import org.mingcha.web.desk.FollowUps;
import org.mingcha.web.evidence.EvidenceLimits;
import org.mingcha.web.evidence.EvidenceSafe;
import org.mingcha.web.evidence.PaperSafe;
import org.mingcha.web.evidence.Reception;
import org.mingcha.web.export.Exports;
import org.mingcha.web.flood.PaperGate;
import org.mingcha.web.identity.Identities;
import org.mingcha.web.log.InMemoryLog;
import org.mingcha.web.log.PublishedLog;
import org.mingcha.web.own.PaperOwn;
import org.mingcha.web.page.ClockNotice;
import org.mingcha.web.problem.BodyLimit;
import org.mingcha.web.problem.Faults;
import org.mingcha.web.problem.Outages;
import org.mingcha.web.problem.Sentences;
import org.mingcha.web.read.Parameters;
import org.mingcha.web.read.RecordReader;
import org.mingcha.web.receipt.Claims;
import org.mingcha.web.receipt.Holder;
import org.mingcha.web.report.Filing;
import org.mingcha.web.seal.Receipts;
import org.mingcha.web.seal.Vault;
import org.mingcha.web.session.Accounts;
import org.mingcha.web.session.InitialPasswords;
import org.mingcha.web.session.Sessions;
import org.mingcha.web.session.SignedIn;
import org.mingcha.web.statistics.Figures;
import org.mingcha.web.token.PaperTokens;
import org.mingcha.web.upload.Uploads;
import org.mingcha.web.verification.PaperVerifications;
import org.mingcha.web.verification.Verifications;
import org.mingcha.web.work.SavedFilters;
import org.mingcha.web.work.Worklist;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.security.autoconfigure.ReactiveUserDetailsServiceAutoConfiguration;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.server.SecurityWebFilterChain;

/** Every page of the site, over ports that live in memory. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration(exclude = ReactiveUserDetailsServiceAutoConfiguration.class)
@ComponentScan(
        basePackages = {
            "org.mingcha.web.area",
            "org.mingcha.web.assign",
            "org.mingcha.web.daily",
            "org.mingcha.web.asset",
            "org.mingcha.web.document",
            "org.mingcha.web.handover",
            "org.mingcha.web.identity",
            "org.mingcha.web.law",
            "org.mingcha.web.leave",
            "org.mingcha.web.notice",
            "org.mingcha.web.own",
            "org.mingcha.web.prospect",
            "org.mingcha.web.casepage",
            "org.mingcha.web.signin",
            "org.mingcha.web.slip",
            "org.mingcha.web.staff",
            "org.mingcha.web.status",
            "org.mingcha.web.readings",
            "org.mingcha.web.trail",
            "org.mingcha.web.token",
            "org.mingcha.web.turn",
            "org.mingcha.web.upkeep",
            "org.mingcha.web.work"
        },
        basePackageClasses = {
            Acting.class,
            Bulletin.class,
            ClockNotice.class,
            Exports.class,
            Figures.class,
            Filing.class,
            Holder.class,
            LedgerEvents.class,
            PublishedLog.class,
            SignedIn.class,
            Uploads.class,
            Verifications.class
        })
class Site {

    /** A Monday. */
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    static final Instant NOW = TODAY.atTime(10, 0).atZone(CivilTime.ZONE).toInstant();

    @Bean
    Clock clock() {
        return Clock.fixed(NOW, CivilTime.ZONE);
    }

    @Bean
    Drill drill() {
        return new Drill();
    }

    @Bean
    RandomGenerator random() {
        return new Random(1);
    }

    @Bean
    Divisions divisions() {
        return ShandongDivisions.shipped();
    }

    @Bean
    Deadlines deadlines() {
        return DeadlineRegistry.published();
    }

    @Bean
    OpenVault vault() {
        return new OpenVault();
    }

    @Bean
    Receipts receipts() {
        return new PaperReceipts();
    }

    @Bean
    Answers answers() {
        return new Answers();
    }

    @Bean
    Outbox commands() {
        return new Outbox();
    }

    @Bean
    Identities identities(Cases cases, Vault vault, Commands commands) {
        var said =
                "{\"insider\": true, \"identity\": {\"name\": \"王某某\", \"contact\": \"13800000000\"}}";
        return new Identities(cases, _ -> Optional.of(OpenVault.closed(said)), vault, commands);
    }

    @Bean
    Following following() {
        return _ -> true;
    }

    @Bean
    PaperGate gate() {
        return new PaperGate();
    }

    @Bean
    Stuck followUps() {
        return new Stuck();
    }

    @Bean
    Accounts accounts() {
        return new Staff();
    }

    @Bean
    PaperProvider provider() {
        return new PaperProvider();
    }

    @Bean
    PaperEntrance entrance() {
        return new PaperEntrance();
    }

    @Bean
    PaperOwn own() {
        return new PaperOwn();
    }

    @Bean
    PaperTokens tokens() {
        return new PaperTokens();
    }

    @Bean
    InitialPasswords initialPasswords() {
        return account -> "initial of " + account;
    }

    @Bean
    PaperPast past() {
        return new PaperPast();
    }

    @Bean
    PaperVerifications verifications() {
        return new PaperVerifications();
    }

    @Bean
    PaperUpkeep upkeep() {
        return new PaperUpkeep();
    }

    @Bean
    Exports exports(PaperLedger ledger) {
        return () -> Optional.of(new Everything(ledger.end()));
    }

    /** As much as there is, without any of it. */
    private record Everything(long size) implements Exports.Export {

        @Override
        public void write(long from, long to, OutputStream out) {}
    }

    @Bean
    PaperLedger ledgerEvents() {
        return new PaperLedger();
    }

    @Bean
    DailyFiles dailyFiles() {
        return new PaperDailyFiles();
    }

    @Bean
    InMemoryLog publicLog() {
        return new InMemoryLog();
    }

    @Bean
    RecordReader reader(Clock clock, Divisions divisions, Accounts accounts) {
        return new RecordReader(clock, Standing.checks(divisions, accounts, clock));
    }

    @Bean
    Parameters parameters(Clock clock) {
        return new Parameters(clock);
    }

    @Bean
    Sessions sessions() {
        return new NoSessions();
    }

    @Bean
    Questions questions(Answers answers) {
        return new Questions(answers.gateway());
    }

    @Bean
    Filing filing(
            Questions questions,
            RecordReader reader,
            Vault vault,
            Receipts receipts,
            Commands commands,
            Following following,
            Deadlines deadlines,
            Clock clock,
            RandomGenerator random) {
        return new Filing(
                questions, reader, vault, receipts, hashing(), commands, following, deadlines,
                clock, random);
    }

    private static PasswordEncoder hashing() {
        return new Argon2PasswordEncoder(16, 32, 1, 64, 1);
    }

    @Bean
    Holder holder(
            Questions questions,
            Vault vault,
            Receipts receipts,
            Commands commands,
            Following following) {
        return new Holder(
                questions, vault, receipts, commands, following, (tip, _) -> proofOf(tip));
    }

    @Bean
    Claims claims(Holder holder, Vault vault) {
        return new Claims(holder, vault, (_, chosen, typed) -> chosen.value().equals(typed));
    }

    @Bean
    RewardRules rewardRules() {
        return new RewardRules(List.of());
    }

    private static Optional<String> proofOf(TipId tip) {
        return Optional.of("proof of " + tip.value());
    }

    @Bean
    Bulletin bulletin(Questions questions, Vault vault) {
        return new Bulletin(questions, new Opener(vault));
    }

    @Bean
    Cases cases(
            Questions questions, Vault vault, RewardRules rules, Readings readings, Clock clock) {
        return new Cases(questions, new Opener(vault), rules, readings, clock);
    }

    @Bean
    Readings readings(Commands commands, Clock clock) {
        return new Readings(commands, clock);
    }

    @Bean
    PaperSafe safe() {
        return new PaperSafe();
    }

    @Bean
    BodyLimit bodyLimit(Reception reception) {
        return new BodyLimit(reception.limits().report());
    }

    @Bean
    Reception reception(EvidenceSafe safe) {
        return new Reception(safe, new EvidenceLimits(4 << 20, 1 << 20, 6 << 20, 3));
    }

    @Bean
    SavedFilters savedFilters() {
        return new Shelf();
    }

    @Bean
    Worklist worklist(Questions questions, Clock clock) {
        return new Worklist(questions, clock);
    }

    @Bean
    Acting acting(
            RecordReader reader,
            Vault vault,
            Receipts receipts,
            Questions questions,
            Commands commands,
            Following following,
            RandomGenerator random) {
        var sealer = new TextSealer(vault, receipts, questions);
        return new Acting(new ActReader(reader, sealer, random), act -> act, commands, following);
    }

    @Bean
    Outages outages() {
        return error -> error instanceof ConnectException;
    }

    @Bean
    Faults faults(MessageSource catalogues, Outages outages) {
        return new Faults(new Sentences(catalogues), outages);
    }

    @Bean
    SecurityWebFilterChain everythingOpen(ServerHttpSecurity http) {
        return http.authorizeExchange(exchanges -> exchanges.anyExchange().permitAll())
                .httpBasic(ServerHttpSecurity.HttpBasicSpec::disable)
                .formLogin(ServerHttpSecurity.FormLoginSpec::disable)
                .build();
    }

    /** Tests say who is signed in without one. */
    private static final class NoSessions implements Sessions {

        @Override
        public Session open(Officer officer) {
            return new Session("token", NOW);
        }

        @Override
        public Optional<Officer> find(String token) {
            return Optional.empty();
        }

        /** Whoever only listens is still signed in. */
        @Override
        public Optional<Officer> glance(String token) {
            return Optional.of(Staff.AUDITOR);
        }

        @Override
        public void close(String token) {}
    }

    /** Keeps filters in memory. */
    static final class Shelf implements SavedFilters {

        final Map<OfficerId, Map<String, SavedFilter>> all = new ConcurrentHashMap<>();

        @Override
        public List<SavedFilter> of(OfficerId officer) {
            return List.copyOf(all.getOrDefault(officer, Map.of()).values());
        }

        @Override
        public void put(OfficerId officer, SavedFilter filter) {
            all.computeIfAbsent(officer, _ -> new ConcurrentSkipListMap<>())
                    .put(filter.name(), filter);
        }

        @Override
        public void remove(OfficerId officer, String name) {
            all.getOrDefault(officer, new ConcurrentSkipListMap<>()).remove(name);
        }
    }

    /** Says how many follow-ups a test wants to be stuck. */
    static final class Stuck implements FollowUps {

        long count;

        @Override
        public long stuck() {
            return count;
        }
    }

    /** Says what a test wants of the clock. */
    static final class Drill implements ClockNotice {

        Optional<LocalDate> day = Optional.empty();

        @Override
        public Optional<LocalDate> drillDay() {
            return day;
        }
    }
}
