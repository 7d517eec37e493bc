// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.platform.compat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The parts of the host that the plugin can do without, and last what it cannot. The labels are those of the sandbox's
 * property {@code sandbox.without}, where it has one.
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
    AUDIT("audit", null, "nothing is put in the host's audit log", "com.atlassian.audit."),
    /** The host's search. */
    SEARCH(
            "search",
            null,
            "facts are not found by the host's search",
            "com.atlassian.confluence.search.",
            "com.atlassian.confluence.plugins.cql."),
    /** Annotations that only the build reads. A class file may name an annotation that is not there. */
    BUILD_MARKS("build marks", null, "nothing, only the build reads them", "com.atlassian.plugin.spring.scanner."),
    /** All else: without it the plugin does not work. */
    PLUGIN("plugin", null, "the plugin, wholly or in part", "com.atlassian.");

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

    /** The part that a type of the host belongs to. */
    static HostPart of(String typeName) {
        return Stream.of(values())
                .filter(part -> part.prefixes.stream().anyMatch(typeName::startsWith))
                .findFirst()
                .orElse(PLUGIN);
    }

    /** Short name for log and screen. */
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
