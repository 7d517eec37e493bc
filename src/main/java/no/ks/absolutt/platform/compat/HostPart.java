// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.platform.compat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The parts of the host that the plugin can do without, and last those that it cannot. The labels are those of the
 * sandbox's property {@code sandbox.without}, where it has one. A member belongs to the first part that it fits. The
 * screen's words have the keys {@code compat.part.} and {@code compat.without.}.
 */
public enum HostPart {
    /** Read-only mode of the site. */
    ACCESSMODE(
            "accessmode",
            "com.atlassian.confluence.api.service.accessmode.AccessModeService",
            "read-only mode is not seen, writing goes by permission only",
            "com.atlassian.confluence.api.service.accessmode."),
    /** Locks across nodes. */
    LOCKS(
            "locks",
            "com.atlassian.beehive.ClusterLockService",
            "locks hold within this node only, and the database's unique columns keep two nodes apart",
            "com.atlassian.beehive."),
    /** Search for users by e-mail address. */
    ADDRESSES(
            "e-mail lookup",
            "com.atlassian.crowd.embedded.api.CrowdService",
            "coordinators are found by user name only, not by e-mail address",
            "com.atlassian.crowd."),
    /** Comments on pages. */
    COMMENTS(
            "comments",
            "com.atlassian.confluence.pages.CommentManager",
            "comments are not seen, so that a space that has been made cannot be undone",
            "com.atlassian.confluence.pages.Comment"),
    /** Attachments of pages. */
    ATTACHMENTS(
            "attachments",
            "com.atlassian.confluence.pages.AttachmentManager",
            "attachments are not seen, so that a space that has been made cannot be undone",
            "com.atlassian.confluence.pages.Attachment"),
    /** Sending of mail. */
    MAIL("mail", null, "no mail is sent", "com.atlassian.mail.", "com.atlassian.confluence.mail."),
    /** The host's audit log. */
    AUDIT(
            "audit",
            "com.atlassian.audit.api.AuditService",
            "nothing is put in the host's audit log",
            "com.atlassian.audit."),
    /** The host's search. */
    SEARCH(
            "search",
            null,
            "facts are not found by the host's search",
            "com.atlassian.confluence.search.",
            "com.atlassian.confluence.plugins.cql."),
    /** What people have changed in a space since it was made. */
    CHANGES(
            "changes in a space",
            null,
            "it is not seen what people have changed, so that a space that has been made cannot be undone",
            "com.atlassian.confluence.pages.PageManager#getPages",
            "com.atlassian.confluence.pages.PageManager#getBlogPosts",
            "com.atlassian.confluence.pages.BlogPost",
            "com.atlassian.confluence.pages.Page#getVersion",
            "com.atlassian.confluence.pages.Page#getLastModificationDate"),
    /** Deleting a space. */
    DELETING(
            "deleting spaces",
            null,
            "where the making of a space is undone, it is archived and not deleted",
            "com.atlassian.confluence.spaces.SpaceManager#removeSpace"),
    /** Archiving a space. */
    ARCHIVING(
            "archiving spaces",
            null,
            "a space that cannot be deleted stays as it is when its making is undone",
            "com.atlassian.confluence.spaces.SpaceManager#archiveSpace"),
    /** Whether a space is archived. */
    ARCHIVED(
            "archived spaces",
            null,
            "an archived space is taken for an open one",
            "com.atlassian.confluence.spaces.Space#isArchived"),
    /** Whether a page is in the trash. */
    TRASH(
            "trash",
            null,
            "a page in the trash is linked to as if it were there",
            "com.atlassian.confluence.pages.Page#isDeleted"),
    /** The place of a page among its siblings. */
    POSITIONS(
            "page order", null, "pages stand in alphabetical order", "com.atlassian.confluence.pages.Page#setPosition"),
    /** Rights in a space, given and taken away. */
    GRANTS(
            "rights in a space",
            null,
            "KS is told which rights to give by hand in a new space",
            "com.atlassian.confluence.security.SpacePermission",
            "com.atlassian.confluence.spaces.Space#getPermissions"),
    /** Annotations that only the build reads. A class file may name an annotation that is not there. */
    BUILD_MARKS("build marks", null, "nothing, only the build reads them", "com.atlassian.plugin.spring.scanner."),
    /** Spaces and their pages. */
    SPACES(
            "spaces and pages",
            null,
            "programme spaces and their pages are neither made nor found, wholly or in part",
            "com.atlassian.confluence.spaces.",
            "com.atlassian.confluence.pages.",
            "com.atlassian.confluence.core."),
    /** Who may see and do what. */
    PERMISSIONS(
            "permissions",
            null,
            "nobody is let in where the plugin cannot ask who may see a space",
            "com.atlassian.confluence.security."),
    /** Users and groups. */
    PEOPLE(
            "users and groups",
            null,
            "the plugin does not know who is asking, and shows nothing",
            "com.atlassian.confluence.user.",
            "com.atlassian.sal.api.user.",
            "com.atlassian.user."),
    /** Macros in pages. */
    MACROS(
            "macros",
            null,
            "macros in pages show a message in place of the facts",
            "com.atlassian.confluence.macro.",
            "com.atlassian.confluence.content."),
    /** Tables and transactions. */
    TABLES(
            "tables",
            null,
            "facts are neither read nor saved",
            "com.atlassian.activeobjects.",
            "com.atlassian.sal.api.transaction."),
    /** All else: without it the plugin works in part or not at all. */
    PLUGIN("screens and start", null, "the plugin, wholly or in part", "com.atlassian.");

    private final String label;
    private final String service;
    private final String without;
    private final List<String> prefixes;

    HostPart(String label, String service, String without, String... prefixes) {
        this.label = label;
        this.service = service;
        this.without = without;
        this.prefixes = List.of(prefixes);
    }

    /** The part that a type or member of the host belongs to, which is named as in the list in the jar. */
    public static HostPart of(String member) {
        return Stream.of(values())
                .filter(part -> part.prefixes.stream().anyMatch(member::startsWith))
                .findFirst()
                .orElse(PLUGIN);
    }

    /** Whether all else works without this part. */
    public boolean isOptional() {
        return compareTo(BUILD_MARKS) <= 0;
    }

    /** Short name, in English. */
    public String label() {
        return label;
    }

    /** What is off without this part, as the end of a sentence. */
    public String without() {
        return without;
    }

    /** The class name of the service that this part needs at run time; nothing when it needs none. */
    public Optional<String> service() {
        return Optional.ofNullable(service);
    }
}
