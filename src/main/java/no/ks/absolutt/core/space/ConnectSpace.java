// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.space;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import no.ks.absolutt.core.access.Access;
import no.ks.absolutt.core.access.Refusal;
import no.ks.absolutt.core.access.Refusal.Code;
import no.ks.absolutt.core.access.SpaceRights;
import no.ks.absolutt.core.access.Viewer;
import no.ks.absolutt.core.log.ActKind;
import no.ks.absolutt.core.log.ActLog;
import no.ks.absolutt.core.log.Deed;
import no.ks.absolutt.core.municipality.Municipality;
import no.ks.absolutt.core.municipality.Participation;
import no.ks.absolutt.core.municipality.ParticipationStore;
import no.ks.absolutt.core.site.OneAtATime;
import no.ks.absolutt.core.text.Message;

/**
 * Use case: KS connects a municipality whose space is gone to the space that has its key now, such as one that a Confluence
 * administrator has restored. From then on that space shows its facts. Only for a member of KS who administers that space
 * too: the facts must not be shown to people whom KS does not know. Thread-safe.
 */
public final class ConnectSpace {

    private final Access access;
    private final ParticipationStore participations;
    private final SpaceRights rights;
    private final NotedGrants grants;
    private final ActLog log;
    private final OneAtATime oneAtATime;

    /** The use case over its store and the host's rights. */
    public ConnectSpace(
            Access access,
            ParticipationStore participations,
            SpaceRights rights,
            NotedGrants grants,
            ActLog log,
            OneAtATime oneAtATime) {
        this.access = access;
        this.participations = participations;
        this.rights = rights;
        this.grants = grants;
        this.log = log;
        this.oneAtATime = oneAtATime;
    }

    /**
     * Connects it. One whose own space is there stays as it is.
     *
     * @return what a person must do by hand; most often nothing
     * @throws Refusal FORBIDDEN, READ_ONLY, NOT_FOUND for one that has no space in the programme, or INVALID when its space
     *     is not ready or no space has its key
     */
    public List<Message> connect(Viewer viewer, String programme, Municipality municipality) {
        access.requireKs(viewer);
        access.requireWritable();
        return oneAtATime.of(MakeSpace.lock(municipality), () -> connected(viewer, programme, municipality));
    }

    private List<Message> connected(Viewer viewer, String programme, Municipality municipality) {
        Participation participation =
                participations.of(programme, municipality.number()).orElseThrow(() -> Refusal.of(Code.NOT_FOUND));
        String key = participation.spaceKey();
        OptionalLong holder = rights.idOf(key);
        if (participation.owns(holder)) {
            return List.of();
        }
        requireReady(participation, municipality);
        long id = holder.orElseThrow(() -> Refusal.invalid("number", Message.of("connect.none", key)));
        if (!rights.mayAdminister(viewer.userKey(), key)) {
            throw Refusal.of(Code.FORBIDDEN, Message.of("connect.notYours", key));
        }
        Deed deed = Deed.of(ActKind.SPACE_CONNECTED, programme, municipality.number() + " " + municipality.name())
                .with("spaceId", participation.spaceId(), id);
        return log.doing(viewer.userKey(), deed, () -> connect(participation.withSpace(id)));
    }

    private static void requireReady(Participation participation, Municipality municipality) {
        if (participation.state() != Participation.State.READY) {
            throw Refusal.invalid("number", Message.of("connect.creating", municipality.name()));
        }
    }

    private List<Message> connect(Participation participation) {
        participations.update(participation);
        grants.forget(participation);
        List<Message> byHand = new ArrayList<>();
        boolean isToBeGiven = participation.coordinator() != null;
        if (isToBeGiven && !grants.givePerson(participation, participation.coordinator())) {
            byHand.add(Message.of("made.byHand.coordinator"));
        }
        if (!grants.giveMembers(participation)) {
            byHand.add(Message.of("made.byHand.members"));
        }
        return List.copyOf(byHand);
    }
}
