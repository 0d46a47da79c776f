package org.mingcha.web.exhibit;

import org.mingcha.command.evidence.EvidenceId;
import org.mingcha.command.reading.FileForm;
import org.mingcha.command.tipoff.TipId;
import org.mingcha.web.act.NotThere;
import org.mingcha.web.session.SignedIn;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;

/** The files of a case, the same for pages and programs. */
@RestController
final class FileRoutes {

    private static final String API = "/api/desk/tips/{tip}/evidence/{file}";
    private static final String PAGE = "/desk/tips/{tip}/evidence/{file}";

    private final Exhibits exhibits;

    FileRoutes(Exhibits exhibits) {
        this.exhibits = exhibits;
    }

    @GetMapping({API, PAGE})
    ResponseEntity<Flux<DataBuffer>> copy(
            @PathVariable("tip") String tip, @PathVariable("file") String file, SignedIn who) {
        return copy(tip, file, FileForm.COPY, who);
    }

    @GetMapping({API + "/preview", PAGE + "/preview"})
    ResponseEntity<Flux<DataBuffer>> preview(
            @PathVariable("tip") String tip, @PathVariable("file") String file, SignedIn who) {
        return copy(tip, file, FileForm.PREVIEW, who);
    }

    @PostMapping({API + "/original", PAGE + "/original"})
    ResponseEntity<Flux<DataBuffer>> original(
            @PathVariable("tip") String tip, @PathVariable("file") String file, SignedIn who) {
        var id = NotThere.named(file, EvidenceId::new);
        return FileAnswer.of(
                id, exhibits.original(NotThere.named(tip, TipId::new), id, who.officer()));
    }

    private ResponseEntity<Flux<DataBuffer>> copy(
            String tip, String file, FileForm form, SignedIn who) {
        var id = NotThere.named(file, EvidenceId::new);
        return FileAnswer.of(
                id, exhibits.copy(NotThere.named(tip, TipId::new), id, form, who.officer()));
    }
}
