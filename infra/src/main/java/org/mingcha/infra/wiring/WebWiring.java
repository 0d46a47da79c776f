package org.mingcha.infra.wiring;

import com.mongodb.client.MongoDatabase;
import java.security.SecureRandom;
import java.time.Clock;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.queryhandling.QueryGateway;
import org.mingcha.command.law.Deadlines;
import org.mingcha.command.law.reward.RewardRules;
import org.mingcha.command.place.Divisions;
import org.mingcha.infra.accounts.Passphrases;
import org.mingcha.infra.acting.DatabaseAway;
import org.mingcha.infra.acting.FoundHazards;
import org.mingcha.infra.acting.LedgerIdentities;
import org.mingcha.infra.work.MongoSavedFilters;
import org.mingcha.web.act.ActReader;
import org.mingcha.web.act.Commands;
import org.mingcha.web.act.Following;
import org.mingcha.web.act.Preparation;
import org.mingcha.web.act.Standing;
import org.mingcha.web.act.TextSealer;
import org.mingcha.web.ask.Questions;
import org.mingcha.web.bulletin.Bulletin;
import org.mingcha.web.casefile.Cases;
import org.mingcha.web.casefile.Opener;
import org.mingcha.web.casefile.Readings;
import org.mingcha.web.desk.Acting;
import org.mingcha.web.identity.Identities;
import org.mingcha.web.problem.Faults;
import org.mingcha.web.problem.Outages;
import org.mingcha.web.problem.Sentences;
import org.mingcha.web.read.Parameters;
import org.mingcha.web.read.RecordReader;
import org.mingcha.web.receipt.Claims;
import org.mingcha.web.receipt.Holder;
import org.mingcha.web.receipt.ReportProofs;
import org.mingcha.web.report.Filing;
import org.mingcha.web.seal.Receipts;
import org.mingcha.web.seal.Vault;
import org.mingcha.web.session.Accounts;
import org.mingcha.web.work.SavedFilters;
import org.mingcha.web.work.Worklist;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/** What pages and routes share. */
@Configuration(proxyBeanMethods = false)
class WebWiring {

    @Bean
    Questions questions(QueryGateway queries) {
        return new Questions(queries);
    }

    @Bean
    Parameters parameters(Clock clock) {
        return new Parameters(clock);
    }

    @Bean
    RecordReader recordReader(Clock clock, Divisions divisions, Accounts accounts) {
        return new RecordReader(clock, Standing.checks(divisions, accounts, clock));
    }

    @Bean
    Acting acting(
            RecordReader reader,
            Vault vault,
            Receipts receipts,
            Questions questions,
            SecureRandom random,
            Preparation preparation,
            EventStore events,
            Commands commands,
            Following following) {
        var sealer = new TextSealer(vault, receipts, questions);
        var acts = new ActReader(reader, sealer, random, new FoundHazards(events));
        return new Acting(acts, preparation, commands, following);
    }

    @Bean
    Worklist worklist(Questions questions, Clock clock) {
        return new Worklist(questions, clock);
    }

    @Bean
    SavedFilters savedFilters(MongoDatabase database) {
        return new MongoSavedFilters(database);
    }

    @Bean
    Opener opener(Vault vault) {
        return new Opener(vault);
    }

    @Bean
    Cases cases(
            Questions questions, Opener opener, RewardRules rules, Readings readings, Clock clock) {
        return new Cases(questions, opener, rules, readings, clock);
    }

    @Bean
    Readings readings(Commands commands, Clock clock) {
        return new Readings(commands, clock);
    }

    @Bean
    Identities identities(Cases cases, EventStore events, Vault vault, Commands commands) {
        return new Identities(cases, new LedgerIdentities(events), vault, commands);
    }

    @Bean
    Bulletin bulletin(Questions questions, Opener opener) {
        return new Bulletin(questions, opener);
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
            SecureRandom random) {
        var hashing = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
        return new Filing(
                questions, reader, vault, receipts, hashing, commands, following, deadlines, clock,
                random);
    }

    @Bean
    Holder holder(
            Questions questions,
            Vault vault,
            Receipts receipts,
            Commands commands,
            Following following,
            ReportProofs proofs) {
        return new Holder(questions, vault, receipts, commands, following, proofs);
    }

    @Bean
    Claims claims(Holder holder, Vault vault, Clock clock) {
        return new Claims(holder, vault, new Passphrases(clock));
    }

    @Bean
    Outages outages() {
        return new DatabaseAway();
    }

    @Bean
    Faults faults(MessageSource catalogues, Outages outages) {
        return new Faults(new Sentences(catalogues), outages);
    }
}
