// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.wiring;

import jakarta.inject.Named;
import java.time.Clock;
import no.ks.absolutt.core.access.People;
import no.ks.absolutt.core.access.SiteMode;
import no.ks.absolutt.core.access.SpaceRights;
import no.ks.absolutt.core.access.WhoIsAsking;
import no.ks.absolutt.core.compat.Findings;
import no.ks.absolutt.core.compat.HostFindings;
import no.ks.absolutt.core.log.AuditTrail;
import no.ks.absolutt.core.programme.Today;
import no.ks.absolutt.core.site.OneAtATime;
import no.ks.absolutt.core.site.OneTransaction;
import no.ks.absolutt.core.space.HostSpaces;
import no.ks.absolutt.core.space.SpaceGrants;
import no.ks.absolutt.core.space.SpaceRemoval;
import no.ks.absolutt.core.space.SpaceTraces;
import no.ks.absolutt.platform.HostTransaction;
import no.ks.absolutt.platform.OptionalServices;
import no.ks.absolutt.platform.compat.CheckedFindings;
import no.ks.absolutt.platform.page.HostPageResources;
import no.ks.absolutt.platform.page.VelocityRenderer;
import no.ks.absolutt.platform.site.HostAddress;
import no.ks.absolutt.platform.site.HostAudit;
import no.ks.absolutt.platform.site.HostFaultLog;
import no.ks.absolutt.platform.site.HostLocks;
import no.ks.absolutt.platform.site.HostLogIn;
import no.ks.absolutt.platform.site.HostSite;
import no.ks.absolutt.platform.site.HostSiteMode;
import no.ks.absolutt.platform.site.HostVersion;
import no.ks.absolutt.platform.space.ConfluenceGrants;
import no.ks.absolutt.platform.space.ConfluenceRemoval;
import no.ks.absolutt.platform.space.ConfluenceSpaces;
import no.ks.absolutt.platform.space.ConfluenceTraces;
import no.ks.absolutt.platform.space.HostSpaceRights;
import no.ks.absolutt.platform.user.CurrentViewer;
import no.ks.absolutt.platform.user.HostPeople;
import no.ks.absolutt.view.FaultLog;
import no.ks.absolutt.view.LogIn;
import no.ks.absolutt.view.PageResources;
import no.ks.absolutt.view.Renderer;
import no.ks.absolutt.view.Site;
import no.ks.absolutt.view.SiteAddress;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The ports to the host, each with its adapter. No proxies: the bundle would have to import Spring's code generator. */
@Named
@Configuration(proxyBeanMethods = false)
class HostBeans {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    Today today(Clock clock) {
        return new Today(clock);
    }

    @Bean
    OptionalServices optionalServices() {
        return new BundleServices();
    }

    @Bean
    WhoIsAsking whoIsAsking(HostServices host) {
        return new CurrentViewer(host.locales);
    }

    @Bean
    People people(HostServices host, OptionalServices optional) {
        return new HostPeople(host.users, host.groups, optional);
    }

    @Bean
    SiteMode siteMode(OptionalServices optional) {
        return new HostSiteMode(optional);
    }

    @Bean
    SpaceRights spaceRights(HostServices host) {
        return new HostSpaceRights(host.spaces, host.permissions, host.users);
    }

    @Bean
    HostSpaces hostSpaces(HostServices host) {
        return new ConfluenceSpaces(host.spaces, host.pages, host.permissions, host.users);
    }

    @Bean
    SpaceGrants spaceGrants(HostServices host) {
        return new ConfluenceGrants(host.spaces, host.spacePermissions, host.users);
    }

    @Bean
    SpaceRemoval spaceRemoval(HostServices host) {
        return new ConfluenceRemoval(host.spaces);
    }

    @Bean
    SpaceTraces spaceTraces(HostServices host, OptionalServices optional) {
        return new ConfluenceTraces(host.spaces, host.pages, optional);
    }

    @Bean
    OneTransaction oneTransaction(HostServices host) {
        return new HostTransaction(host.transactions);
    }

    @Bean
    OneAtATime oneAtATime(OptionalServices optional) {
        return new HostLocks(optional);
    }

    @Bean
    AuditTrail auditTrail(OptionalServices optional) {
        return new HostAudit(optional);
    }

    @Bean
    Renderer renderer(HostServices host) {
        return new VelocityRenderer(host.renderer);
    }

    @Bean
    PageResources pageResources(HostServices host) {
        return new HostPageResources(host.pageBuilder);
    }

    @Bean
    FaultLog faultLog() {
        return new HostFaultLog();
    }

    @Bean
    Site site(HostServices host) {
        return new HostSite(host.properties);
    }

    @Bean
    SiteAddress siteAddress(HostServices host) {
        return new HostAddress(host.properties);
    }

    @Bean
    HostFindings hostFindings(HostServices host) {
        HostVersion version = new HostVersion(host.properties);
        return new CheckedFindings(
                getClass().getClassLoader(),
                BundleServices::isRegistered,
                () -> new Findings.Versions(BundleServices.pluginVersion(), version.orNull()));
    }

    @Bean
    LogIn logIn(HostServices host) {
        return new HostLogIn(host.login);
    }
}
