package org.mingcha.web.routes;

import static org.springframework.test.web.reactive.server.WebTestClient.bindToApplicationContext;

import java.net.ConnectException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.mingcha.command.due.Ladder;
import org.mingcha.command.law.CivilTime;
import org.mingcha.command.law.DeadlineRegistry;
import org.mingcha.command.law.reward.RewardRules;
import org.mingcha.command.place.ShandongDivisions;
import org.mingcha.command.seal.Sealed;
import org.mingcha.command.tipoff.TipId;
import org.mingcha.web.act.ActReader;
import org.mingcha.web.act.Standing;
import org.mingcha.web.act.TextSealer;
import org.mingcha.web.answer.AnswerJson;
import org.mingcha.web.ask.Questions;
import org.mingcha.web.bulletin.Bulletin;
import org.mingcha.web.casefile.Cases;
import org.mingcha.web.casefile.Opener;
import org.mingcha.web.casefile.Readings;
import org.mingcha.web.desk.Acting;
import org.mingcha.web.evidence.EvidenceLimits;
import org.mingcha.web.evidence.PaperSafe;
import org.mingcha.web.evidence.Reception;
import org.mingcha.web.exhibit.Exhibits;
import org.mingcha.web.flood.PaperGate;
import org.mingcha.web.identity.Identities;
import org.mingcha.web.live.LiveWork;
import org.mingcha.web.live.WorkMoves.WorkMoved;
import org.mingcha.web.log.InMemoryLog;
import org.mingcha.web.own.PaperOwn;
import org.mingcha.web.problem.BodyLimit;
import org.mingcha.web.problem.Faults;
import org.mingcha.web.problem.Problems;
import org.mingcha.web.problem.Sentences;
import org.mingcha.web.read.Parameters;
import org.mingcha.web.read.RecordReader;
import org.mingcha.web.receipt.Claims;
import org.mingcha.web.receipt.Holder;
import org.mingcha.web.report.Filing;
import org.mingcha.web.session.TokenContext;
import org.mingcha.web.statistics.Figures;
import org.mingcha.web.token.PaperTokens;
import org.mingcha.web.upload.Uploads;
import org.mingcha.web.verification.PaperVerifications;
import org.mingcha.web.work.Worklist;
import org.springframework.context.annotation.AnnotatedBeanDefinitionReader;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.RegexPatternTypeFilter;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.reactive.config.EnableWebFlux;
import org.springframework.web.server.WebFilter;
import reactor.core.publisher.Sinks;

/** Every route for programs, over ports that live in memory. It is 10 o'clock on a Monday. */
final class Routes {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T02:00:00Z"), CivilTime.ZONE);

    final InMemoryVault vault = new InMemoryVault();
    final InMemoryReceipts receipts = new InMemoryReceipts();
    final SentCommands commands = new SentCommands();
    final InMemoryStaff staff = new InMemoryStaff();
    final PaperLedger ledger = new PaperLedger();
    final PaperProofs proofs = new PaperProofs();
    final PaperExports exports = new PaperExports();
    final PaperPast past = new PaperPast();
    final InMemoryLog log = new InMemoryLog();
    final PaperVerifications verifications = new PaperVerifications();
    final Answering answers = new Answering();
    final PaperSafe safe = new PaperSafe();
    final AtomicReference<Function<TipId, Optional<Sealed>>> identity =
            new AtomicReference<>(_ -> Optional.empty());
    final PaperGate gate = new PaperGate();
    final Sinks.Many<WorkMoved> moves = Sinks.many().multicast().directBestEffort();
    final PaperOwn own = new PaperOwn();
    final PaperTokens tokens = new PaperTokens();
    private final Readings readings = new Readings(commands, CLOCK);
    final Reception reception =
            new Reception(safe, new EvidenceLimits(4 << 20, 1 << 20, 6 << 20, 3));

    private final Questions questions = new Questions(answers.gateway());
    final GuessedCodes codes = new GuessedCodes();
    private final RewardRules rules = new RewardRules(List.of());
    private final Random random = new Random(7);
    private final RecordReader reader =
            new RecordReader(CLOCK, Standing.checks(ShandongDivisions.shipped(), staff, CLOCK));

    @EnableWebFlux
    static class Setting {}

    WebTestClient client() {
        var context = new GenericApplicationContext();
        new AnnotatedBeanDefinitionReader(context).register(Setting.class, AnswerJson.class);
        var scanner = new ClassPathBeanDefinitionScanner(context, false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(RestController.class));
        scanner.addIncludeFilter(
                new RegexPatternTypeFilter(
                        Pattern.compile(".*\\.(OpenToAll|HandedOver|Administration)")));
        scanner.scan("org.mingcha.web");
        var holder = new Holder(questions, vault, receipts, commands, commands, proofs);
        java.util.stream.Stream.of(
                        reader,
                        new Parameters(CLOCK),
                        questions,
                        filing(),
                        holder,
                        new Claims(holder, vault, codes),
                        rules,
                        new Bulletin(questions, new Opener(vault)),
                        cases(),
                        exhibits(),
                        new Identities(cases(), tip -> identity.get().apply(tip), vault, commands),
                        reception,
                        gate,
                        new Uploads(),
                        new Worklist(questions, CLOCK),
                        live(),
                        new Figures(questions, CLOCK),
                        acting(),
                        new Problems(
                                new Faults(
                                        new Sentences(catalogues()),
                                        ConnectException.class::isInstance)),
                        new BodyLimit(reception.limits().report()),
                        ledger,
                        log,
                        past,
                        verifications,
                        exports,
                        staff,
                        own,
                        tokens,
                        ShandongDivisions.shipped(),
                        DeadlineRegistry.published(),
                        Ladder.shipped(),
                        CLOCK,
                        signingIn())
                .forEach(bean ->
                        context.getBeanFactory().registerSingleton("" + bean.hashCode(), bean));
        context.refresh();
        return bindToApplicationContext(context).build();
    }

    /** What moves is what a test says. */
    LiveWork live() {
        return new LiveWork(moves::asFlux, commands, questions, staff, Duration.ofMillis(20));
    }

    private Cases cases() {
        return new Cases(questions, new Opener(vault), rules, readings, CLOCK);
    }

    private Exhibits exhibits() {
        return new Exhibits(cases(), safe, readings, commands);
    }

    private Filing filing() {
        return new Filing(
                questions,
                reader,
                vault,
                receipts,
                new Backwards(),
                commands,
                commands,
                DeadlineRegistry.published(),
                CLOCK,
                random);
    }

    private Acting acting() {
        var sealer = new TextSealer(vault, receipts, questions);
        return new Acting(new ActReader(reader, sealer, random), act -> act, commands, commands);
    }

    private WebFilter signingIn() {
        var tokens = new TokenContext(staff, _ -> Optional.empty());
        return (exchange, chain) ->
                chain.filter(
                        exchange.mutate()
                                .principal(
                                        tokens.load(exchange)
                                                .map(SecurityContext::getAuthentication))
                                .build());
    }

    static ResourceBundleMessageSource catalogues() {
        var catalogues = new ResourceBundleMessageSource();
        catalogues.setBasenames("problems", "org/mingcha/command/refusals");
        catalogues.setDefaultEncoding("UTF-8");
        catalogues.setFallbackToSystemLocale(false);
        return catalogues;
    }

    /** Stands for a slow hash. */
    private static final class Backwards implements PasswordEncoder {

        @Override
        public String encode(CharSequence password) {
            return "hash:" + new StringBuilder(password).reverse();
        }

        @Override
        public boolean matches(CharSequence password, String encoded) {
            return encode(password).equals(encoded);
        }
    }
}
