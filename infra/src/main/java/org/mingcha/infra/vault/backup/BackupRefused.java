package org.mingcha.infra.vault.backup;

/** Keys that were not backed up or not restored, and why, in Chinese and English. */
public final class BackupRefused extends IllegalStateException {

    BackupRefused(String chinese, String english) {
        super(chinese + " / " + english);
    }

    static BackupRefused damaged() {
        return new BackupRefused(
                "备份文件不完整或已损坏，或者不是密钥备份。",
                "The backup is incomplete or damaged, or no backup of keys.");
    }
}
