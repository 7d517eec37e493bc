// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.wiring;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.security.SpacePermissionManager;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.templaterenderer.TemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * Every service that the plugin cannot do without. A host that lacks one of them does not start the plugin; services
 * that may be missing are found by {@link BundleServices}.
 */
@Named
class HostServices {

    @Inject
    @ComponentImport
    ActiveObjects activeObjects;

    @Inject
    @ComponentImport
    SpaceManager spaces;

    @Inject
    @ComponentImport
    PageManager pages;

    @Inject
    @ComponentImport
    PermissionManager permissions;

    @Inject
    @ComponentImport
    SpacePermissionManager spacePermissions;

    @Inject
    @ComponentImport
    UserAccessor users;

    @Inject
    @ComponentImport("salUserManager")
    UserManager groups;

    @Inject
    @ComponentImport
    TransactionTemplate transactions;

    @Inject
    @ComponentImport
    LocaleResolver locales;

    @Inject
    @ComponentImport("salApplicationProperties")
    ApplicationProperties properties;

    @Inject
    @ComponentImport
    LoginUriProvider login;

    @Inject
    @ComponentImport
    WebSudoManager webSudo;

    @Inject
    @ComponentImport
    TemplateRenderer renderer;

    @Inject
    @ComponentImport
    PageBuilderService pageBuilder;
}
