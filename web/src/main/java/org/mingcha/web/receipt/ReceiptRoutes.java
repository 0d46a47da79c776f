package org.mingcha.web.receipt;

import org.mingcha.web.flood.Gate;
import org.mingcha.web.flood.Sending;
import org.mingcha.web.read.RecordReader;
import org.mingcha.web.read.StrictJson;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/receipts/…}: a receipt never stands in an address. */
@RestController
@RequestMapping(path = "/api/receipts", consumes = MediaType.APPLICATION_JSON_VALUE)
final class ReceiptRoutes {

    private final RecordReader reader;
    private final Holder holder;
    private final Claims rewards;
    private final Gate gate;

    ReceiptRoutes(RecordReader reader, Holder holder, Claims rewards, Gate gate) {
        this.gate = gate;
        this.reader = reader;
        this.holder = holder;
        this.rewards = rewards;
    }

    @PostMapping("/status")
    ReportStatus status(@RequestBody byte[] body) {
        return holder.status(read(Sent.Shown.class, body).receipt());
    }

    @PostMapping("/proof")
    ResponseEntity<byte[]> proof(@RequestBody byte[] body) {
        return ProofAnswer.of(holder.proof(read(Sent.Shown.class, body).receipt()));
    }

    @PostMapping("/messages")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void write(
            @RequestHeader(name = Gate.HEADER, defaultValue = "") String solution,
            @RequestBody byte[] body) {
        gate.admit(Sending.WITH_RECEIPT, solution);
        var letter = read(Sent.Letter.class, body);
        holder.write(letter.receipt(), letter.text());
    }

    @PostMapping("/withdraw")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(
            @RequestHeader(name = Gate.HEADER, defaultValue = "") String solution,
            @RequestBody byte[] body) {
        gate.admit(Sending.WITH_RECEIPT, solution);
        var withdrawal = read(Sent.Withdrawal.class, body);
        holder.withdraw(withdrawal.receipt(), withdrawal.reason());
    }

    @PostMapping("/dispute")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void dispute(
            @RequestHeader(name = Gate.HEADER, defaultValue = "") String solution,
            @RequestBody byte[] body) {
        gate.admit(Sending.WITH_RECEIPT, solution);
        var objection = read(Sent.Withdrawal.class, body);
        holder.dispute(objection.receipt(), objection.reason());
    }

    @PostMapping("/retaliation")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void retaliation(
            @RequestHeader(name = Gate.HEADER, defaultValue = "") String solution,
            @RequestBody byte[] body) {
        gate.admit(Sending.WITH_RECEIPT, solution);
        var report = read(Sent.Letter.class, body);
        holder.reportRetaliation(report.receipt(), report.text());
    }

    @PostMapping("/claim")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void claim(
            @RequestHeader(name = Gate.HEADER, defaultValue = "") String solution,
            @RequestBody byte[] body) {
        gate.admit(Sending.WITH_RECEIPT, solution);
        var claim = read(Sent.Claim.class, body);
        rewards.claim(claim.receipt(), claim.passphrase(), claim.payoutWord());
    }

    @PostMapping("/waive")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void waive(
            @RequestHeader(name = Gate.HEADER, defaultValue = "") String solution,
            @RequestBody byte[] body) {
        gate.admit(Sending.WITH_RECEIPT, solution);
        rewards.waive(read(Sent.Shown.class, body).receipt());
    }

    private <R extends Record> R read(Class<R> type, byte[] body) {
        return reader.read(type, StrictJson.object(body));
    }
}
