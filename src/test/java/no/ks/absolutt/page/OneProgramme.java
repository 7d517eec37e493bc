// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.page;

import java.util.List;
import java.util.Optional;
import no.ks.absolutt.core.municipality.Municipality;
import no.ks.absolutt.core.municipality.Participation;
import no.ks.absolutt.core.municipality.ParticipationStore;
import no.ks.absolutt.core.municipality.Register;
import no.ks.absolutt.core.programme.Programme;
import no.ks.absolutt.core.programme.ProgrammeStore;
import no.ks.absolutt.core.programme.Session;
import no.ks.absolutt.core.text.Language;

/** Stores that hold Elverum in its programme and take no writes: rendering never writes. */
final class OneProgramme {

    private OneProgramme() {}

    /** Who takes part. */
    static final class Participations implements ParticipationStore {

        private final Participation one;

        Participations(Language language) {
            one = Elverum.PARTICIPATION.asAskedFor(language, Elverum.PARTICIPATION.coordinator());
        }

        @Override
        public List<Participation> all() {
            return List.of(one);
        }

        @Override
        public List<Participation> ofProgramme(String programme) {
            return all();
        }

        @Override
        public List<Participation> ofMunicipality(String number) {
            return all();
        }

        @Override
        public Optional<Participation> withSpaceKey(String spaceKey) {
            return all().stream().filter(one -> one.spaceKey().equals(spaceKey)).findFirst();
        }

        @Override
        public Optional<Participation> of(String programme, String number) {
            return Optional.of(Elverum.PARTICIPATION);
        }

        @Override
        public Optional<Participation> add(Participation participation) {
            throw new AssertionError("Rendering writes nothing");
        }

        @Override
        public void update(Participation participation) {
            throw new AssertionError("Rendering writes nothing");
        }

        @Override
        public void remove(int id) {
            throw new AssertionError("Rendering writes nothing");
        }
    }

    /** The programme. */
    static final class Programmes implements ProgrammeStore {

        private final Programme one;

        Programmes(Programme one) {
            this.one = one;
        }

        @Override
        public List<Programme> all() {
            return List.of(one);
        }

        @Override
        public Optional<Programme> find(String key) {
            return Optional.of(one);
        }

        @Override
        public boolean add(Programme programme) {
            throw new AssertionError("Rendering writes nothing");
        }

        @Override
        public void update(Programme before, Programme after) {
            throw new AssertionError("Rendering writes nothing");
        }

        @Override
        public Session add(String programme, Session session) {
            throw new AssertionError("Rendering writes nothing");
        }

        @Override
        public void update(Session session) {
            throw new AssertionError("Rendering writes nothing");
        }

        @Override
        public void remove(Session session) {
            throw new AssertionError("Rendering writes nothing");
        }
    }

    /** The register. */
    static final class OneMunicipality implements Register {

        @Override
        public Optional<Municipality> find(String number) {
            return Optional.of(Elverum.MUNICIPALITY);
        }

        @Override
        public List<Municipality> all() {
            return List.of(Elverum.MUNICIPALITY);
        }
    }
}
