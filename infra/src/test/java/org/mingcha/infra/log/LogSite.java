package org.mingcha.infra.log;

import org.mingcha.web.log.PublishedLog;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.http.server.reactive.ReactorHttpHandlerAdapter;
import org.springframework.web.reactive.config.EnableWebFlux;
import org.springframework.web.server.adapter.WebHttpHandlerBuilder;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;

/** A log on HTTP, by the program's own routes and nothing else of it. */
final class LogSite implements AutoCloseable {

    private final AnnotationConfigApplicationContext parts =
            new AnnotationConfigApplicationContext();
    private final DisposableServer server;

    LogSite(PublishedLog log) {
        parts.registerBean(PublishedLog.class, () -> log);
        parts.register(Routes.class);
        parts.refresh();
        var handler = WebHttpHandlerBuilder.applicationContext(parts).build();
        server =
                HttpServer.create()
                        .host("127.0.0.1")
                        .port(0)
                        .handle(new ReactorHttpHandlerAdapter(handler))
                        .bindNow();
    }

    String url() {
        return "http://127.0.0.1:" + server.port() + "/log";
    }

    @Override
    public void close() {
        server.disposeNow();
        parts.close();
    }

    @EnableWebFlux
    @Configuration(proxyBeanMethods = false)
    @ComponentScan(
            basePackageClasses = PublishedLog.class,
            useDefaultFilters = false,
            includeFilters =
                    @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*\\.LogRoutes"))
    static class Routes {}
}
