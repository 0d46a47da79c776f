package org.mingcha.infra.security;

import static org.springframework.security.web.server.header.CrossOriginOpenerPolicyServerHttpHeadersWriter.CrossOriginOpenerPolicy;
import static org.springframework.security.web.server.header.CrossOriginResourcePolicyServerHttpHeadersWriter.CrossOriginResourcePolicy;
import static org.springframework.security.web.server.header.ReferrerPolicyServerHttpHeadersWriter.ReferrerPolicy;
import static org.springframework.security.web.server.header.XFrameOptionsServerHttpHeadersWriter.Mode;

import java.time.Duration;
import org.springframework.security.config.web.server.ServerHttpSecurity.HeaderSpec;

/**
 * What every answer tells a browser: run and load nothing that is not ours, tell nobody where a
 * reader came from, keep no copy unless the answer itself allows it.
 */
final class BrowserRules {

    static final String CONTENT_POLICY =
            "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self';"
                    + " img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none';"
                    + " frame-ancestors 'none'";

    static final String PERMISSIONS =
            "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(),"
                    + " magnetometer=(), microphone=(), payment=(), usb=(), browsing-topics=()";

    private BrowserRules() {}

    static void apply(HeaderSpec headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
                .permissionsPolicy(policy -> policy.policy(PERMISSIONS))
                .crossOriginOpenerPolicy(
                        policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(
                        policy -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
                .frameOptions(frames -> frames.mode(Mode.DENY))
                .hsts(hsts -> hsts.maxAge(Duration.ofDays(365)).includeSubdomains(false));
    }
}
