// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.runtime.services;

import com.atlassian.confluence.api.service.accessmode.AccessModeService;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** What the host says of itself: name, address, whether it is read-only, where to log in. */
final class Site implements ApplicationProperties, AccessModeService, LoginUriProvider, WebSudoManager {

    private final Supplier<URI> address;
    private final BooleanSupplier readOnly;

    Site(Supplier<URI> address, BooleanSupplier readOnly) {
        this.address = address;
        this.readOnly = readOnly;
    }

    @Override
    public String getBaseUrl(UrlMode urlMode) {
        return switch (urlMode) {
            case CANONICAL, ABSOLUTE -> address.get().toString();
            case RELATIVE, RELATIVE_CANONICAL, AUTO -> address.get().getPath();
        };
    }

    @Override
    public String getDisplayName() {
        return "Confluence";
    }

    @Override
    public String getPlatformId() {
        return "conf";
    }

    /** The version that the plugin is made for; the sandbox is no Confluence. */
    @Override
    public String getVersion() {
        return "10.2.0";
    }

    @Override
    public String getBuildNumber() {
        return "sandbox";
    }

    @Override
    public boolean isReadOnlyAccessModeEnabled() {
        return readOnly.getAsBoolean();
    }

    @Override
    public URI getLoginUri(URI returnUri) {
        String destination = URLEncoder.encode(returnUri.toString(), StandardCharsets.UTF_8);
        return URI.create(address.get() + "/login.action?os_destination=" + destination);
    }

    /** The sandbox never asks for the password again. */
    @Override
    public boolean canExecuteRequest(HttpServletRequest request) {
        return true;
    }

    @Override
    public void enforceWebSudoProtection(HttpServletRequest request, HttpServletResponse response) {
        throw new UnsupportedOperationException("The sandbox has no secure administrator session");
    }

    @Override
    public void willExecuteWebSudoRequest(HttpServletRequest request) throws WebSudoSessionException {
        // Always allowed here.
    }
}
