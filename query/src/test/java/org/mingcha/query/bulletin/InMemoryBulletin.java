package org.mingcha.query.bulletin;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.mingcha.command.exposure.ExposureId;
import org.mingcha.command.party.Sector;

/** Holds the bulletin in memory. */
public class InMemoryBulletin implements Bulletin {

    private final Map<String, Exposed> exposed = new TreeMap<>();
    private final Map<String, Draft> drafts = new TreeMap<>();
    private final Map<String, Sector> sectors = new TreeMap<>();

    @Override
    public void put(Exposed one) {
        exposed.put(one.exposure().value(), one);
    }

    @Override
    public Optional<Exposed> find(ExposureId exposure) {
        return Optional.ofNullable(exposed.get(exposure.value()));
    }

    @Override
    public List<Exposed> page(FindExposed question) {
        return exposed.values().stream()
                .filter(question::asksFor)
                .sorted(Comparator.comparingLong(Exposed::index).reversed())
                .skip((long) question.page() * question.size())
                .limit(question.size())
                .toList();
    }

    @Override
    public void keep(Draft draft) {
        drafts.put(draft.exposure().value(), draft);
    }

    @Override
    public Optional<Draft> draft(ExposureId exposure) {
        return Optional.ofNullable(drafts.get(exposure.value()));
    }

    @Override
    public void discard(ExposureId draft) {
        drafts.remove(draft.value());
    }

    @Override
    public void keep(String stream, Sector sector) {
        sectors.put(stream, sector);
    }

    @Override
    public Optional<Sector> sector(String stream) {
        return Optional.ofNullable(sectors.get(stream));
    }

    @Override
    public void clear() {
        exposed.clear();
        drafts.clear();
        sectors.clear();
    }

    @Override
    public String toString() {
        return exposed + " " + drafts + " " + sectors;
    }
}
