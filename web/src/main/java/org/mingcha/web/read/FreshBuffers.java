package org.mingcha.web.read;

import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonFactoryBuilder;
import tools.jackson.core.util.JsonRecyclerPools;

/**
 * JSON whose buffers are not used again. By default a parser or writer gives its buffers to a pool
 * as they are, so that a receipt would lie in memory until somebody else's words cover it.
 */
public final class FreshBuffers {

    private FreshBuffers() {}

    public static JsonFactoryBuilder json() {
        return JsonFactory.builder().recyclerPool(JsonRecyclerPools.nonRecyclingPool());
    }
}
