// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.architecture;

import static no.ks.absolutt.architecture.Conditions.annotatedInsideWith;
import static no.ks.absolutt.architecture.Conditions.answerOnlyReading;
import static no.ks.absolutt.architecture.Conditions.beTheOnlyPublicType;
import static no.ks.absolutt.architecture.Conditions.bothAnnotated;
import static no.ks.absolutt.architecture.Conditions.mayImport;
import static no.ks.absolutt.architecture.Conditions.within;
import static no.ks.absolutt.architecture.Planted.field;
import static no.ks.absolutt.architecture.Planted.source;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.List;

/**
 * The rules. Each is written as what is allowed, and stands together with violations: code that the rule must refuse.
 * Source: the table in docs/architecture.md.
 */
enum LayoutRule {
    CORE_IS_PLAIN_JAVA(
            mayImport("core.."),
            field("core.programme", "org.slf4j.Logger"),
            field("core.space", "no.ks.absolutt.view.Words"),
            source("package no.ks.absolutt.core.access; @jakarta.inject.Named class Planted {}")),

    DATA_READS_FILES(
            mayImport(
                    "data..",
                    "no.ks.absolutt.core..",
                    "com.fasterxml.jackson..",
                    "de.siegmar.fastcsv..",
                    "javax.xml.stream.."),
            field("data", "org.slf4j.Logger"),
            field("data", "no.ks.absolutt.view.Words")),

    VIEW_KNOWS_NO_HOST(
            mayImport("view..", "no.ks.absolutt.core..", "javax.xml..", "org.w3c.dom..", "org.xml.sax.."),
            field("view", "com.atlassian.templaterenderer.TemplateRenderer"),
            field("view", "com.fasterxml.jackson.databind.ObjectMapper")),

    STORAGE_KNOWS_ONLY_TABLES(
            mayImport(
                    "storage..",
                    "no.ks.absolutt.core..",
                    "net.java.ao..",
                    "com.atlassian.activeobjects..",
                    "com.atlassian.sal.api.transaction..",
                    "org.slf4j.."),
            field("storage", "no.ks.absolutt.view.Words"),
            field("storage", "com.atlassian.confluence.spaces.SpaceManager")),

    PAGES_TAKE_USE_CASES_TO_TEMPLATES(
            mayImport(
                    "page..",
                    "no.ks.absolutt.core..",
                    "no.ks.absolutt.view..",
                    "com.atlassian.confluence.macro..",
                    "com.atlassian.confluence.content.render.."),
            field("page", "com.atlassian.confluence.spaces.SpaceManager"),
            field("page", "net.java.ao.EntityManager"),
            field("page", "jakarta.ws.rs.core.Response")),

    REST_SPEAKS_JSON(
            mayImport(
                    "rest..",
                    "no.ks.absolutt.core..",
                    "no.ks.absolutt.view..",
                    "jakarta.ws.rs..",
                    "jakarta.inject..",
                    "com.atlassian.annotations.security..",
                    "com.fasterxml.jackson.."),
            field("rest", "com.atlassian.confluence.pages.PageManager"),
            field("rest", "jakarta.servlet.http.HttpServlet")),

    ADMIN_SHOWS_SCREENS(
            mayImport(
                    "admin..",
                    "no.ks.absolutt.core..",
                    "no.ks.absolutt.view..",
                    "jakarta.servlet..",
                    "jakarta.inject..",
                    "com.atlassian.annotations.security..",
                    "com.atlassian.sal.api.websudo.."),
            field("admin", "com.atlassian.confluence.security.PermissionManager"),
            field("admin", "jakarta.ws.rs.core.Response")),

    PLATFORM_ADAPTS_THE_HOST(
            mayImport(
                    "platform..",
                    "no.ks.absolutt.core..",
                    "no.ks.absolutt.view..",
                    "com.atlassian..",
                    "javax.xml..",
                    "org.w3c.dom..",
                    "org.xml.sax..",
                    "org.slf4j.."),
            field("platform", "org.osgi.framework.BundleContext"),
            field("platform", "jakarta.ws.rs.core.Response")),

    ACTIVE_OBJECTS_STAYS_IN_STORAGE(
            ArchRuleDefinition.noClasses()
                    .that()
                    .resideOutsideOfPackages(within("storage"), within("wiring"))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("net.java.ao..", "com.atlassian.activeobjects.."),
            field("platform", "com.atlassian.activeobjects.external.ActiveObjects"),
            field("page", "net.java.ao.RawEntity<Integer>")),

    NOBODY_IMPORTS_WIRING(
            ArchRuleDefinition.noClasses()
                    .that()
                    .resideOutsideOfPackage(within("wiring"))
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage(within("wiring")),
            source(
                    "package no.ks.absolutt.wiring; public class Beans {}",
                    "package no.ks.absolutt.rest; class Planted {" + " no.ks.absolutt.wiring.Beans beans; }")),

    NO_CYCLES(
            SlicesRuleDefinition.slices()
                    .matching("no.ks.absolutt.(**)")
                    .should()
                    .beFreeOfCycles(),
            source(
                    "package no.ks.absolutt.core.roles; public class Map { no.ks.absolutt.core.overview.Row row; }",
                    "package no.ks.absolutt.core.overview; public class Row { no.ks.absolutt.core.roles.Map map; }")),

    NO_PACKAGE_IS_HOMELESS(
            ArchRuleDefinition.classes()
                    .should()
                    .resideInAnyPackage(
                            within("core.programme"),
                            within("core.municipality"),
                            within("core.progress"),
                            within("core.statement"),
                            within("core.report"),
                            within("core.week"),
                            within("core.roles"),
                            within("core.space"),
                            within("core.overview"),
                            within("core.access"),
                            within("core.compat"),
                            within("core.text"),
                            within("core.site"),
                            within("core.log"),
                            within("core.event"),
                            within("core.meeting"),
                            within("core.group"),
                            within("core.fact"),
                            within("core.indicator"),
                            within("core.measure"),
                            within("core.list"),
                            within("core.job"),
                            within("core.plan"),
                            within("data"),
                            within("storage"),
                            within("view"),
                            within("page"),
                            within("rest"),
                            within("admin"),
                            within("platform"),
                            within("wiring")),
            source("package no.ks.absolutt.core; class Planted {}"),
            source("package no.ks.absolutt.jobs; class Planted {}")),

    HOST_IMPORTS_STAND_IN_ONE_FILE(
            ArchRuleDefinition.noClasses()
                    .that()
                    .doNotHaveFullyQualifiedName("no.ks.absolutt.wiring.HostServices")
                    .should(annotatedInsideWith(
                            "com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport")),
            source("package no.ks.absolutt.wiring; class Planted { Planted("
                    + "@com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport String host) {} }"),
            source("package no.ks.absolutt.rest; class Planted {"
                    + "@com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport String host; }")),

    OPTIONAL_HOST_TYPES_STAY_IN_THEIR_ADAPTERS(
            ArchRuleDefinition.noClasses()
                    .that()
                    .resideOutsideOfPackage(within("platform"))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "com.atlassian.audit..",
                            "com.atlassian.beehive..",
                            "com.atlassian.crowd..",
                            "com.atlassian.confluence.api.service.accessmode.."),
            field("wiring", "com.atlassian.beehive.ClusterLockService"),
            field("wiring", "com.atlassian.crowd.embedded.api.CrowdService")),

    STORES_ARE_HIDDEN_BEHIND_ONE_FACTORY(
            ArchRuleDefinition.classes()
                    .that()
                    .resideInAPackage("no.ks.absolutt.storage")
                    .should(beTheOnlyPublicType()),
            source(
                    "package no.ks.absolutt.storage; public class Stores {}",
                    "package no.ks.absolutt.storage; public class ProgressTable {}")),

    EVERY_ENDPOINT_SAYS_WHO_MAY_CALL_IT(
            ArchRuleDefinition.classes()
                    .should(bothAnnotated(
                            "jakarta.ws.rs.Path", "com.atlassian.annotations.security.UnrestrictedAccess")),
            source("package no.ks.absolutt.rest; @jakarta.ws.rs.Path(\"planted\") class Planted {}")),

    EVERY_SERVLET_SAYS_WHO_MAY_CALL_IT_AND_ONLY_READS(
            ArchRuleDefinition.classes()
                    .that()
                    .areAssignableTo("jakarta.servlet.http.HttpServlet")
                    .and()
                    .doNotHaveModifier(JavaModifier.ABSTRACT)
                    .should(answerOnlyReading()),
            source("package no.ks.absolutt.admin; class Planted extends jakarta.servlet.http.HttpServlet {}"),
            source(
                    "package no.ks.absolutt.admin; @com.atlassian.annotations.security.UnrestrictedAccess class Planted"
                            + " extends jakarta.servlet.http.HttpServlet { protected void doPost("
                            + "jakarta.servlet.http.HttpServletRequest ask, jakarta.servlet.http.HttpServletResponse answer) {} }"));

    private final ArchRule rule;
    private final List<Planted> planted;

    LayoutRule(ArchRule rule, Planted... planted) {
        this.rule = rule;
        this.planted = List.of(planted);
    }

    ArchRule rule() {
        return rule;
    }

    /** Code that breaks the rule; never none. */
    List<Planted> planted() {
        return planted;
    }
}
