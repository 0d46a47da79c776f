package org.mingcha.infra.proof;

import org.mingcha.command.Invalid;
import org.mingcha.infra.proof.file.DisclosedEvent;
import org.mingcha.infra.proof.file.Enclosed;
import org.mingcha.infra.proof.file.ProofRefused;
import org.mingcha.infra.proof.file.ProofRefused.Fault;
import org.mingcha.web.seal.Receipt;
import org.mingcha.web.seal.Receipts;
import org.mingcha.web.seal.Receipts.NotForThisReceipt;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Opens what is sealed in a proof, and checks that it is the event that was proven. */
final class ProofOpening {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Receipts receipts;

    ProofOpening(Receipts receipts) {
        this.receipts = receipts;
    }

    /**
     * The event.
     *
     * @throws ProofRefused naming the fault, without a word of the receipt
     */
    JsonNode open(Enclosed proven, String typed) {
        var receipt = recognised(typed);
        var event =
                DisclosedEvent.read(opened(proven, receipt))
                        .orElseThrow(() -> otherEvent("不是事件 / it is no event"));
        if (event.index() != proven.index()) {
            throw new ProofRefused(
                    Fault.OTHER_INDEX,
                    "证明的 / proven: %d; 打开的 / opened: %d".formatted(proven.index(), event.index()));
        }
        if (!event.entry().equals(proven.entry())) {
            throw otherEvent("指纹不符 / its fingerprint is another");
        }
        return ofThisReceipt(event, receipt);
    }

    private Receipt recognised(String typed) {
        try {
            return receipts.recognise(typed);
        } catch (Invalid mistyped) {
            throw new ProofRefused(Fault.OTHER_RECEIPT, "回执输入有误 / the receipt is mistyped");
        }
    }

    private String opened(Enclosed proven, Receipt receipt) {
        try {
            return receipts.open(receipt, proven.sealed());
        } catch (NotForThisReceipt other) {
            throw new ProofRefused(
                    Fault.OTHER_RECEIPT,
                    "另一个回执，或密封的部分被改动 / another receipt, or what is sealed was changed");
        } catch (IllegalStateException unpadded) {
            throw otherEvent("不是本程序所封 / it was not sealed by this program");
        }
    }

    /** Whoever knows a reporter's public key could have sealed the event of another report. */
    private static JsonNode ofThisReceipt(DisclosedEvent event, Receipt receipt) {
        try {
            var json = JSON.readTree(event.canonical());
            if (json.path("payload").path("receipt").asString("").equals(receipt.tag().value())) {
                return json;
            }
        } catch (JacksonException e) {
            // Not a report at all.
        }
        throw otherEvent("不是这个回执的举报 / it is not the report of this receipt");
    }

    private static ProofRefused otherEvent(String why) {
        return new ProofRefused(Fault.OTHER_EVENT, why);
    }
}
