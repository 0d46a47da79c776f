package org.mingcha.infra.watch;

import java.time.Instant;
import java.util.List;
import org.bson.Document;
import org.mingcha.web.verification.Verifications.Flaw;
import org.mingcha.web.verification.Verifications.Kind;
import org.mingcha.web.verification.Verifications.Verified;

/** How a verification came out, as a document. */
final class VerifiedDocument {

    private VerifiedDocument() {}

    static Document of(String id, Verified verified) {
        return new Document("_id", id)
                .append("kind", verified.kind().name())
                .append("startedAt", verified.startedAt().toEpochMilli())
                .append("finishedAt", verified.finishedAt().toEpochMilli())
                .append("from", verified.from())
                .append("to", verified.to())
                .append("root", verified.root())
                .append("checkpoint", verified.checkpoint())
                .append("count", verified.count())
                .append(
                        "findings",
                        verified.findings().stream().map(VerifiedDocument::of).toList());
    }

    private static Document of(Flaw flaw) {
        return new Document("index", flaw.index())
                .append("code", flaw.code())
                .append("message", flaw.message());
    }

    static Verified read(Document found) {
        return new Verified(
                Kind.valueOf(found.getString("kind")),
                Instant.ofEpochMilli(found.getLong("startedAt")),
                Instant.ofEpochMilli(found.getLong("finishedAt")),
                found.getLong("from"),
                found.getLong("to"),
                found.getString("root"),
                found.getLong("checkpoint"),
                found.getLong("count"),
                found.getList("findings", Document.class, List.of()).stream()
                        .map(VerifiedDocument::flaw)
                        .toList());
    }

    private static Flaw flaw(Document found) {
        return new Flaw(
                found.getLong("index"), found.getString("code"), found.getString("message"));
    }
}
