package org.mingcha.infra.projection;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import org.axonframework.config.ConfigurerModule;
import org.mingcha.infra.mongo.Generation;
import org.mingcha.infra.mongo.Generations;
import org.mingcha.infra.mongo.Shelf;
import org.mingcha.query.ProjectionModule;
import org.mingcha.query.deadlines.Foresight;
import tools.jackson.databind.json.JsonMapper;

/** The projections over the generations that are live when this node starts. */
public final class Projections {

    private final MongoDatabase database;
    private final JsonMapper json;
    private final Foresight law;
    private final Generations generations;

    public Projections(MongoDatabase database, JsonMapper json, Foresight law) {
        this.law = law;
        this.database = database;
        this.json = json;
        this.generations = new Generations(database);
    }

    /** The generation that a node starting now would use. */
    public Generation live(Projection projection) {
        return generations.live(projection.group());
    }

    /**
     * Hands one generation's handlers to Axon, under an event processor with the generation's name:
     * its token is that generation's and no other's.
     */
    public ConfigurerModule module(Projection projection, Generation generation) {
        ProjectionModule module = projection.over(shelf(generation), law);
        return configurer -> {
            configurer
                    .eventProcessing()
                    .assignProcessingGroup(projection.group(), generation.name());
            module.configureModule(configurer);
        };
    }

    Generation draw(Projection projection) {
        return generations.draw(projection.group());
    }

    void promote(Generation generation) {
        generations.promote(generation);
    }

    List<Generation> others(Projection projection) {
        return generations.others(projection.group());
    }

    ProjectionModule handlers(Projection projection, Generation generation) {
        return projection.over(shelf(generation), law);
    }

    void remove(Generation generation) {
        shelf(generation).remove();
    }

    private Shelf shelf(Generation generation) {
        return new Shelf(database, json, generation);
    }
}
