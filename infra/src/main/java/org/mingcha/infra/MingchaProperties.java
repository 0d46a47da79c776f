package org.mingcha.infra;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Every setting of this program's own. A misspelt key stops the start.
 *
 * @param dataDir where the embedded database, keys and evaluation accounts live
 * @param lawDir where further versions of the law's data are; {@code law} in the data directory
 *     where this is empty
 * @param clockOffset by how much the clock is shifted for a drill: an ISO-8601 period or duration
 * @param evaluationPassword one password for all evaluation accounts; each gets a random one where
 *     this is empty
 * @param onionLocation where the same pages stand as an onion service: {@code http://….onion}
 * @param log the public log
 * @param verification of what is stored, while the program runs
 * @param evidence how much of it is taken
 * @param vault where the keys are that wrap data keys
 * @param flood what holds back floods
 * @param session how long officials stay signed in
 * @param oidc the identity provider of the office
 */
@ConfigurationProperties(prefix = "mingcha", ignoreUnknownFields = false)
public record MingchaProperties(
        @DefaultValue("./data") Path dataDir,
        @DefaultValue("") String lawDir,
        @DefaultValue("PT0S") String clockOffset,
        @DefaultValue("") String evaluationPassword,
        @DefaultValue("") String onionLocation,
        @DefaultValue Log log,
        @DefaultValue Verification verification,
        @DefaultValue Evidence evidence,
        @DefaultValue Vault vault,
        @DefaultValue Flood flood,
        @DefaultValue Session session,
        @DefaultValue OidcSettings oidc) {

    /**
     * How long officials stay signed in.
     *
     * @param idle without doing anything
     * @param longest in any case
     */
    public record Session(
            @DefaultValue("1h") Duration idle, @DefaultValue("12h") Duration longest) {}

    /**
     * What holds back floods of what anybody may send.
     *
     * @param unsolvedPerMinute by how much the budget fills that all share who send without a
     *     solved challenge, and of each kind
     * @param unsolvedAtOnce what it holds at most
     * @param easiest how many numbers a challenge has to be tried with at most, while it is quiet
     * @param hardest and at most in a flood
     * @param quietPerMinute how many solutions a minute are nothing unusual
     * @param challengeLasts how long a challenge may be solved and sent
     */
    public record Flood(
            @DefaultValue("30") int unsolvedPerMinute,
            @DefaultValue("300") int unsolvedAtOnce,
            @DefaultValue("50000") long easiest,
            @DefaultValue("2000000") long hardest,
            @DefaultValue("60") int quietPerMinute,
            @DefaultValue("1h") Duration challengeLasts) {}

    /**
     * The public log.
     *
     * @param origin its name, as a rule the address of {@code /log} without a scheme; made up on
     *     the first start where this is empty
     * @param key signing keys instead of those in the data directory, the newest first, separated
     *     by spaces
     * @param witnesses who is asked to cosign: of each its verifier key, a space and its address
     * @param witnessesNeeded how many of them must have cosigned before a checkpoint is published
     * @param witnessPatience how long they are waited for, all together
     */
    public record Log(
            @DefaultValue("") String origin,
            @DefaultValue("") String key,
            @DefaultValue List<String> witnesses,
            @DefaultValue("0") int witnessesNeeded,
            @DefaultValue("2s") Duration witnessPatience) {

        @Override
        public String toString() {
            return "Log[origin=" + origin + "]";
        }
    }

    /**
     * Files that reporters hand in.
     *
     * @param fileLimit of a video or a recording
     * @param examinedLimit of a picture or a document, which are looked at in memory as a whole
     * @param reportLimit of all files that are sent at once
     * @param files of one report, at most
     */
    public record Evidence(
            @DefaultValue("512MB") DataSize fileLimit,
            @DefaultValue("32MB") DataSize examinedLimit,
            @DefaultValue("1GB") DataSize reportLimit,
            @DefaultValue("20") int files) {}

    /**
     * The vault's key-encryption keys: in the data directory, unless a key management service is
     * named.
     *
     * @param transit address of a service that speaks the protocol of Vault's transit engine
     * @param transitMount where the engine is mounted
     * @param transitKey the key's name
     * @param transitTokenFile {@code keys/transit-token} in the data directory where this is empty
     * @param transitPatience how long an answer is waited for
     */
    public record Vault(
            @DefaultValue("") String transit,
            @DefaultValue("transit") String transitMount,
            @DefaultValue("mingcha") String transitKey,
            @DefaultValue("") String transitTokenFile,
            @DefaultValue("3s") Duration transitPatience) {}

    /**
     * @param nightlyAt when all is verified, in the civil zone
     * @param eventsPerSecond at most, so that people who work go before; 0 for no limit
     */
    public record Verification(
            @DefaultValue("02:00") LocalTime nightlyAt,
            @DefaultValue("20000") long eventsPerSecond) {}
}
