package org.mingcha.infra.security.oidc;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lte;
import static java.util.Objects.requireNonNull;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Date;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.bson.Document;
import org.mingcha.web.page.Language;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;

/**
 * Ways to the provider that are under way, in the collection {@code flows}: {@code {_id: SHA-256 of
 * the browser's secret, state, nonce, verifier, redirect, language, expiresAt}}. Any node may take
 * one up, once. Each begun sweeps out those that have expired.
 */
final class MongoFlows {

    private static final Duration LIFETIME = Duration.ofMinutes(10);
    private static final int BYTES = 32;

    private final MongoCollection<Document> flows;
    private final Clock clock;
    private final SecureRandom random;

    MongoFlows(MongoDatabase database, Clock clock, SecureRandom random) {
        this.flows = database.getCollection("flows").withWriteConcern(WriteConcern.MAJORITY);
        this.flows.createIndex(Indexes.ascending("expiresAt"));
        this.clock = clock;
        this.random = random;
    }

    /** What was asked of the provider, as far as its answer has to fit. */
    record Flow(String state, String nonce, String verifier, String redirect, Language language) {

        static Flow of(OAuth2AuthorizationRequest asked, Language language) {
            return new Flow(
                    requireNonNull(asked.getState()),
                    requireNonNull(asked.<String>getAttribute(OidcParameterNames.NONCE)),
                    requireNonNull(asked.<String>getAttribute(PkceParameterNames.CODE_VERIFIER)),
                    requireNonNull(asked.getRedirectUri()),
                    language);
        }

        @Override
        public String toString() {
            return "Flow";
        }
    }

    /** Returns the browser's secret. */
    String open(Flow flow) {
        var now = clock.instant();
        flows.deleteMany(lte("expiresAt", Date.from(now)));
        byte[] secret = new byte[BYTES];
        random.nextBytes(secret);
        String told = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        flows.insertOne(
                new Document("_id", DigestUtils.sha256Hex(told))
                        .append("state", flow.state())
                        .append("nonce", flow.nonce())
                        .append("verifier", flow.verifier())
                        .append("redirect", flow.redirect())
                        .append("language", flow.language().name())
                        .append("expiresAt", Date.from(now.plus(LIFETIME))));
        return told;
    }

    /** Once: of many who take the same one, a single one gets it. */
    Optional<Flow> take(String secret) {
        var id = eq(DigestUtils.sha256Hex(secret));
        return Optional.ofNullable(flows.find(id).first())
                .filter(_ -> flows.deleteOne(id).getDeletedCount() == 1)
                .filter(found -> clock.instant().isBefore(found.getDate("expiresAt").toInstant()))
                .map(MongoFlows::flow);
    }

    private static Flow flow(Document found) {
        return new Flow(
                found.getString("state"),
                found.getString("nonce"),
                found.getString("verifier"),
                found.getString("redirect"),
                Language.valueOf(found.getString("language")));
    }
}
