package org.mingcha.web.report;

import org.mingcha.web.evidence.Reception;
import org.mingcha.web.flood.Gate;
import org.mingcha.web.flood.Sending;
import org.mingcha.web.read.Forms;
import org.mingcha.web.read.StrictJson;
import org.mingcha.web.report.Filing.Filed;
import org.mingcha.web.upload.Upload;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** {@code POST /api/tip-offs}. */
@RestController
@RequestMapping("/api/tip-offs")
final class TipOffRoutes {

    private final Filing filing;
    private final Reception reception;
    private final Gate gate;

    TipOffRoutes(Filing filing, Reception reception, Gate gate) {
        this.gate = gate;
        this.filing = filing;
        this.reception = reception;
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    Filed json(
            @RequestHeader(name = Gate.HEADER, defaultValue = "") String solution,
            @RequestBody byte[] body) {
        gate.admit(Sending.TIP_OFF, solution);
        return filing.file(StrictJson.object(body), reception.none());
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    Mono<Filed> multipart(
            @RequestHeader(name = Gate.HEADER, defaultValue = "") String solution, Upload upload) {
        return upload.read(incoming ->
                reception.take(
                        incoming,
                        _ -> gate.admit(Sending.TIP_OFF, solution),
                        (fields, files) -> filing.file(Forms.of(fields, TipOff.class), files)));
    }
}
