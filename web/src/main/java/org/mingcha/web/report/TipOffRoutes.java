package org.mingcha.web.report;

import org.mingcha.web.read.Forms;
import org.mingcha.web.read.InvalidFields;
import org.mingcha.web.read.StrictJson;
import org.mingcha.web.report.Filing.Filed;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.codec.multipart.FormFieldPart;
import org.springframework.http.codec.multipart.Part;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import tools.jackson.databind.node.ObjectNode;

/** {@code POST /api/tip-offs}. */
@RestController
@RequestMapping("/api/tip-offs")
final class TipOffRoutes {

    private static final String EVIDENCE = "evidence";

    private final Filing filing;

    TipOffRoutes(Filing filing) {
        this.filing = filing;
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    Filed json(@RequestBody byte[] body) {
        return filing.file(StrictJson.object(body));
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    Mono<Filed> multipart(ServerWebExchange exchange) {
        return exchange.getMultipartData()
                .map(TipOffRoutes::fields)
                .flatMap(body ->
                        Mono.fromCallable(() -> filing.file(body))
                                .subscribeOn(Schedulers.boundedElastic()));
    }

    private static ObjectNode fields(MultiValueMap<String, Part> parts) {
        if (parts.containsKey(EVIDENCE)) {
            throw new InvalidFields(EVIDENCE, "not-yet-accepted");
        }
        var form = new LinkedMultiValueMap<String, String>();
        parts.forEach((name, values) -> values.forEach(part -> form.add(name, text(part))));
        return Forms.of(form, TipOff.class);
    }

    /** A file is no text, so it stands for nothing. */
    private static String text(Part part) {
        return part instanceof FormFieldPart field ? field.value() : "";
    }
}
