package org.mingcha.infra.vault.wrap;

import java.nio.file.Path;

/**
 * The key-encryption keys are lost or wrong, so the program does not start: sealing under others
 * would leave what is stored unreadable without anybody noticing.
 */
public final class KeysetRefused extends IllegalStateException {

    private KeysetRefused(String sentence) {
        super(sentence);
    }

    public static KeysetRefused missing(Path file) {
        return new KeysetRefused(
                "密钥文件 %s 不存在，而数据库中已有用它加密的内容。请从备份（restore-keys）或其他节点恢复该文件后再启动。 ".formatted(file)
                        + "The keyset file %s is missing, but the database holds keys wrapped with it. "
                                .formatted(file)
                        + "Restore it from a backup (restore-keys) or another node, then start again.");
    }

    static KeysetRefused unreadable(Path file) {
        return new KeysetRefused(
                "密钥文件 %s 读不出，已损坏或不是密钥文件。请检查权限，或从备份恢复（restore-keys）。 ".formatted(file)
                        + "The keyset file %s cannot be read, is damaged or no keyset. Check its permissions, or restore it from a backup (restore-keys)."
                                .formatted(file));
    }

    static KeysetRefused exposed(Path file) {
        return new KeysetRefused(
                "密钥文件 %s 可被其他用户读取。请先执行 chmod 600；若可能已被他人读取，请在启动后更换密钥（rotate-vault-key）。 "
                                .formatted(file)
                        + "The keyset file %s can be read by other users. Run chmod 600 on it; if somebody may have read it, rotate the key once started (rotate-vault-key)."
                                .formatted(file));
    }

    public static KeysetRefused wrong() {
        return new KeysetRefused(
                "现有的主密钥打不开数据库中的密钥：密钥文件与数据库不属于同一套系统。请放回原来的密钥文件。 "
                        + "The key-encryption key cannot open the keys in the database: keyset and database"
                        + " do not belong together. Put the original keyset back.");
    }
}
