// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.java.ao.Query;
import no.ks.absolutt.core.municipality.Participation;
import no.ks.absolutt.core.municipality.ParticipationStore;
import no.ks.absolutt.core.text.Language;
import no.ks.absolutt.storage.row.ParticipationRow;

/** Who takes part, one row each. Every read is one SQL statement. */
final class AoParticipationStore implements ParticipationStore {

    private static final String IN_ORDER_MADE = "ID";

    private final ActiveObjects ao;

    AoParticipationStore(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public List<Participation> all() {
        return read(Query.select());
    }

    @Override
    public List<Participation> ofProgramme(String programme) {
        return read(Query.select().where(ParticipationRow.PROGRAMME_KEY + " = ?", programme));
    }

    @Override
    public List<Participation> ofMunicipality(String number) {
        return read(Query.select().where(ParticipationRow.MUNICIPALITY_NO + " = ?", number));
    }

    @Override
    public Optional<Participation> withSpaceKey(String spaceKey) {
        return read(Query.select().where(ParticipationRow.SPACE_KEY + " = ?", spaceKey)).stream()
                .findFirst();
    }

    @Override
    public Optional<Participation> of(String programme, String number) {
        return read(Query.select().where(ParticipationRow.PARTICIPATION_KEY + " = ?", key(programme, number))).stream()
                .findFirst();
    }

    @Override
    public Optional<Participation> add(Participation participation) {
        Columns columns = new Columns()
                .with(ParticipationRow.PARTICIPATION_KEY, key(participation.programme(), participation.number()))
                .with(ParticipationRow.PROGRAMME_KEY, participation.programme())
                .with(ParticipationRow.MUNICIPALITY_NO, participation.number())
                .with(ParticipationRow.SPACE_KEY, participation.spaceKey())
                .with(ParticipationRow.SPACE_ID, participation.spaceId())
                .with(ParticipationRow.STATE, participation.state())
                .with(ParticipationRow.LANGUAGE, participation.language().code())
                .with(ParticipationRow.COORDINATOR_KEY, participation.coordinator())
                .with(ParticipationRow.MADE_AT, participation.madeAt());
        return Duplicate.orNothing(ao, () -> model(ao.create(ParticipationRow.class, columns.values())));
    }

    @Override
    public void update(Participation participation) {
        ao.executeInTransaction(() -> {
            ParticipationRow row = ao.get(ParticipationRow.class, participation.id());
            row.setSpaceId(participation.spaceId());
            row.setState(participation.state().name());
            row.setLanguage(participation.language().code());
            row.setCoordinatorKey(participation.coordinator());
            row.save();
            return null;
        });
    }

    @Override
    public void remove(int id) {
        ao.executeInTransaction(() -> {
            ao.delete(ao.find(ParticipationRow.class, Query.select().where("ID = ?", id)));
            return null;
        });
    }

    private List<Participation> read(Query query) {
        return Arrays.stream(ao.find(ParticipationRow.class, query.order(IN_ORDER_MADE)))
                .map(AoParticipationStore::model)
                .toList();
    }

    private static Participation model(ParticipationRow row) {
        return new Participation(
                row.getID(),
                row.getProgrammeKey(),
                row.getMunicipalityNo(),
                row.getSpaceKey(),
                row.getSpaceId(),
                Participation.State.valueOf(row.getState()),
                Language.of(row.getLanguage()).orElseThrow(),
                Columns.text(row.getCoordinatorKey()),
                Instant.ofEpochMilli(row.getMadeAt()));
    }

    private static String key(String programme, String number) {
        return programme + ":" + number;
    }
}
