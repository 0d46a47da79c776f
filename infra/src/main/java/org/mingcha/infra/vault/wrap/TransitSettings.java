package org.mingcha.infra.vault.wrap;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;

/**
 * Where a key management service is that speaks the protocol of Vault's transit engine.
 *
 * @param address without a path, such as {@code https://kms.example:8200}
 * @param mount where the engine is mounted
 * @param key its name
 * @param token the file with the token, read anew for each request, so that an agent may renew it
 * @param patience how long an answer is waited for
 */
public record TransitSettings(
        URI address, String mount, String key, Path token, Duration patience) {}
