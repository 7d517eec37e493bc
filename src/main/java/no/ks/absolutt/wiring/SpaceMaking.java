// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.wiring;

import jakarta.inject.Named;
import java.time.Clock;
import no.ks.absolutt.core.access.Access;
import no.ks.absolutt.core.access.People;
import no.ks.absolutt.core.access.SettingsStore;
import no.ks.absolutt.core.access.SpaceRights;
import no.ks.absolutt.core.group.MemberStore;
import no.ks.absolutt.core.log.ActLog;
import no.ks.absolutt.core.municipality.EnrolmentStore;
import no.ks.absolutt.core.municipality.ParticipationStore;
import no.ks.absolutt.core.municipality.Register;
import no.ks.absolutt.core.municipality.SpaceDoor;
import no.ks.absolutt.core.programme.ProgrammeStore;
import no.ks.absolutt.core.programme.Today;
import no.ks.absolutt.core.site.OneAtATime;
import no.ks.absolutt.core.site.OneTransaction;
import no.ks.absolutt.core.space.GrantRecords;
import no.ks.absolutt.core.space.HostSpaces;
import no.ks.absolutt.core.space.MakeSpace;
import no.ks.absolutt.core.space.NotedGrants;
import no.ks.absolutt.core.space.PageBodies;
import no.ks.absolutt.core.space.PageFiller;
import no.ks.absolutt.core.space.PageGaps;
import no.ks.absolutt.core.space.PageRecords;
import no.ks.absolutt.core.space.PageTree;
import no.ks.absolutt.core.space.PreviewSpace;
import no.ks.absolutt.core.space.ReadPages;
import no.ks.absolutt.core.space.SpaceBuilder;
import no.ks.absolutt.core.space.SpaceGrants;
import no.ks.absolutt.core.space.SpaceMaker;
import no.ks.absolutt.core.space.SpacePlanner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The making of a programme space, and the pages in it: the use cases over their ports. */
@Named
@Configuration(proxyBeanMethods = false)
class SpaceMaking {

    @Bean
    SpacePlanner.TakingPart whoTakesPart(ParticipationStore participations, EnrolmentStore enrolments) {
        return new SpacePlanner.TakingPart(participations, enrolments);
    }

    @Bean
    NotedGrants notedGrants(SpaceGrants grants, GrantRecords records, MemberStore members) {
        return new NotedGrants(grants, records, members::users);
    }

    @Bean
    SpacePlanner spacePlanner(
            ProgrammeStore programmes,
            Register register,
            SpacePlanner.TakingPart takingPart,
            PageTree tree,
            SpaceRights rights,
            People people) {
        return new SpacePlanner(programmes, register, takingPart, tree, rights, people);
    }

    @Bean
    SpaceBuilder.BuildNotes buildNotes(
            OneTransaction transaction, ParticipationStore participations, PageRecords pages) {
        return new SpaceBuilder.BuildNotes(transaction, participations, pages);
    }

    @Bean
    SpaceBuilder spaceBuilder(
            HostSpaces spaces,
            NotedGrants grants,
            PageBodies bodies,
            SpaceBuilder.BuildNotes notes,
            SettingsStore settings,
            People people) {
        return new SpaceBuilder(spaces, grants, bodies, notes, settings, people);
    }

    @Bean
    PreviewSpace previewSpace(Access access, SpacePlanner planner) {
        return new PreviewSpace(access, planner);
    }

    @Bean
    SpaceMaker spaceMaker(SpacePlanner planner, SpaceBuilder builder, ParticipationStore participations, Clock clock) {
        return new SpaceMaker(planner, builder, participations, clock);
    }

    @Bean
    MakeSpace makeSpace(Access access, SpacePlanner planner, SpaceMaker maker, OneAtATime oneAtATime, ActLog log) {
        return new MakeSpace(access, planner, maker, oneAtATime, log);
    }

    @Bean
    PageGaps pageGaps(SpacePlanner planner, PageRecords records, SpaceRights rights) {
        return new PageGaps(planner, records, rights);
    }

    @Bean
    PageFiller pageFiller(HostSpaces spaces, PageBodies bodies, PageRecords records, OneTransaction transaction) {
        return new PageFiller(spaces, bodies, records, transaction);
    }

    @Bean
    ReadPages readPages(SpaceDoor door, PageTree tree, PageRecords records, HostSpaces spaces, Today today) {
        return new ReadPages(tree, records, spaces, today);
    }
}
