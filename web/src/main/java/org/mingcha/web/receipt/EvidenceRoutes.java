package org.mingcha.web.receipt;

import org.mingcha.web.evidence.Delivery;
import org.mingcha.web.evidence.Reception;
import org.mingcha.web.flood.Gate;
import org.mingcha.web.flood.Sending;
import org.mingcha.web.read.Forms;
import org.mingcha.web.read.RecordReader;
import org.mingcha.web.upload.Upload;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** {@code POST /api/receipts/evidence}: files for a report that was made before. */
@RestController
final class EvidenceRoutes {

    private final RecordReader reader;
    private final Holder holder;
    private final Reception reception;
    private final Gate gate;

    EvidenceRoutes(RecordReader reader, Holder holder, Reception reception, Gate gate) {
        this.gate = gate;
        this.reader = reader;
        this.holder = holder;
        this.reception = reception;
    }

    @PostMapping(path = "/api/receipts/evidence", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> handIn(
            @RequestHeader(name = Gate.HEADER, defaultValue = "") String solution, Upload upload) {
        return upload.read(incoming ->
                        reception.take(
                                incoming,
                                _ -> gate.admit(Sending.WITH_RECEIPT, solution),
                                this::handIn))
                .then();
    }

    private boolean handIn(MultiValueMap<String, String> fields, Delivery files) {
        var body = Forms.of(fields, Sent.Shown.class);
        holder.handIn(reader.read(Sent.Shown.class, body).receipt(), files);
        return true;
    }
}
