package org.mingcha.infra.live;

import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.TrackingEventProcessorConfiguration;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.axonframework.messaging.StreamableMessageSource;

/** Has this node read what happens from its start on, with a position that nobody else shares. */
public final class LiveModule implements ConfigurerModule {

    @Override
    public void configureModule(Configurer configurer) {
        configurer.registerMessageHandler(axon -> new LiveEvents(axon::queryUpdateEmitter));
        configurer
                .eventProcessing()
                .registerTokenStore(LiveEvents.GROUP, _ -> new InMemoryTokenStore())
                .registerTrackingEventProcessorConfiguration(LiveEvents.GROUP, _ -> fromNowOn());
    }

    private static TrackingEventProcessorConfiguration fromNowOn() {
        return TrackingEventProcessorConfiguration.forSingleThreadedProcessing()
                .andInitialTrackingToken(StreamableMessageSource::createHeadToken);
    }
}
