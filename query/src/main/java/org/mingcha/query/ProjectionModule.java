package org.mingcha.query;

import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.EventMessageHandler;

/** Hands one projection to Axon, or out of it: a rebuild reads the ledger by itself. */
public interface ProjectionModule extends ConfigurerModule {

    /** What handles its events and answers its questions. */
    Object projection();

    @Override
    default void configureModule(Configurer configurer) {
        configurer.registerMessageHandler(_ -> projection());
    }

    /**
     * Its event handlers without any processor; a message must carry its tracking token, and what
     * fails is thrown.
     */
    default EventMessageHandler eventHandler() {
        return new AnnotationEventHandlerAdapter(projection());
    }
}
