package org.mingcha.infra.log;

import org.mingcha.infra.note.VerifierKey;

/**
 * Why this node signs no more: what it would sign does not extend what was signed, or cannot be
 * trusted. Nothing is published until a person looked into it and started the program again.
 */
public final class Refusal extends RuntimeException {

    /** Stable names of the reasons. */
    public enum Reason {
        /** The database holds less than was signed, or something else. */
        NOT_AN_EXTENSION,
        /** This node remembers a checkpoint that the database does not lead to. */
        OLDER_THAN_REMEMBERED,
        /** An event that this program did not write. */
        FOREIGN_EVENT,
        /** A stored tile differs from the ledger. */
        TILE_DIFFERS,
        /** The key that signed until now is not there. */
        KEY_MISSING,
        /** The key that is there never signed. */
        KEY_CHANGED,
        /** The key is made for a log of another name. */
        OTHER_ORIGIN
    }

    private final Reason reason;

    Refusal(Reason reason, String chinese, String english) {
        super(chinese + " / " + english);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    static Refusal shorter(long signed, long ledger) {
        return new Refusal(
                Reason.NOT_AN_EXTENSION,
                "账本只有 %d 条事件，而已签署的检查点有 %d 条：数据库可能恢复自旧备份。".formatted(ledger, signed),
                "The ledger has %d events, but %d were signed: the database may come from an old backup."
                        .formatted(ledger, signed));
    }

    static Refusal otherRoot(long signed) {
        return new Refusal(
                Reason.NOT_AN_EXTENSION,
                "账本前 %d 条事件与已签署的检查点不符：内容被改动过。".formatted(signed),
                "The first %d events of the ledger are not those that were signed: something was changed."
                        .formatted(signed));
    }

    static Refusal older(long remembered, long signed) {
        return new Refusal(
                Reason.OLDER_THAN_REMEMBERED,
                "本节点记得第 %d 条的检查点，数据库只签到 %d 条：数据库可能恢复自旧备份。".formatted(remembered, signed),
                "This node remembers a checkpoint of size %d, the database one of %d: it may come from an old backup."
                        .formatted(remembered, signed));
    }

    static Refusal otherThanRemembered(long remembered) {
        return new Refusal(
                Reason.OLDER_THAN_REMEMBERED,
                "账本前 %d 条事件与本节点记得的检查点不符。".formatted(remembered),
                "The first %d events of the ledger are not those of the checkpoint that this node remembers."
                        .formatted(remembered));
    }

    static Refusal foreign(long index) {
        return new Refusal(
                Reason.FOREIGN_EVENT,
                "第 %d 条事件不是本系统写入的。".formatted(index),
                "Event %d was not written by this program.".formatted(index));
    }

    static Refusal differing(String tile) {
        return new Refusal(
                Reason.TILE_DIFFERS,
                "已存的 %s 与账本不符。".formatted(tile),
                "The stored tile %s is not what the ledger gives.".formatted(tile));
    }

    static Refusal vanished(long events) {
        return new Refusal(
                Reason.NOT_AN_EXTENSION,
                "账本有 %d 条事件，而日志的记录不见了。".formatted(events),
                "The ledger has %d events, but what the log had signed is gone.".formatted(events));
    }

    static Refusal otherOrigin(String log, String setting) {
        return new Refusal(
                Reason.OTHER_ORIGIN,
                "数据库中的日志名为 %s，而设置是 %s。".formatted(log, setting),
                "The log in the database is called %s, the setting says %s."
                        .formatted(log, setting));
    }

    static Refusal keyMissing(VerifierKey last) {
        return new Refusal(
                Reason.KEY_MISSING,
                "找不到日志的签名密钥 %s；请恢复 keys/log-key，或运行 rotate-log-key --lost。".formatted(last.text()),
                "The log's signing key %s is missing; restore keys/log-key, or run rotate-log-key --lost."
                        .formatted(last.text()));
    }

    static Refusal keyChanged(VerifierKey last, VerifierKey mine) {
        return new Refusal(
                Reason.KEY_CHANGED,
                "日志的签名密钥是 %s，手中的却是 %s。".formatted(last.text(), mine.text()),
                "The log's signing key is %s, but the one at hand is %s."
                        .formatted(last.text(), mine.text()));
    }
}
