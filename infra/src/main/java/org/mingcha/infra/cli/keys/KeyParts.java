package org.mingcha.infra.cli.keys;

import org.mingcha.infra.MingchaProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** What is needed of the program where its files alone are dealt with: settings. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MingchaProperties.class)
class KeyParts {}
