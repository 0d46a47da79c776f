package org.mingcha.infra.vault;

import java.nio.file.Path;

/**
 * The key-encryption keys are lost or wrong, so the program does not start: sealing under others
 * would leave what is stored unreadable without anybody noticing.
 */
public final class KeysetRefused extends IllegalStateException {

    private KeysetRefused(String sentence) {
        super(sentence);
    }

    static KeysetRefused missing(Path file) {
        return new KeysetRefused(
                "密钥文件 %s 不存在，而数据库中已有用它加密的内容。请从备份或其他节点恢复该文件后再启动。 ".formatted(file)
                        + "The keyset file %s is missing, but the database holds keys wrapped with it. "
                                .formatted(file)
                        + "Restore it from a backup or another node, then start again.");
    }

    static KeysetRefused unreadable(Path file) {
        return new KeysetRefused(
                "密钥文件 %s 已损坏或不是密钥文件。请从备份恢复。 ".formatted(file)
                        + "The keyset file %s is damaged or no keyset. Restore it from a backup."
                                .formatted(file));
    }

    static KeysetRefused wrong() {
        return new KeysetRefused(
                "现有的主密钥打不开数据库中的密钥：密钥文件与数据库不属于同一套系统。请放回原来的密钥文件。 "
                        + "The key-encryption key cannot open the keys in the database: keyset and database"
                        + " do not belong together. Put the original keyset back.");
    }
}
