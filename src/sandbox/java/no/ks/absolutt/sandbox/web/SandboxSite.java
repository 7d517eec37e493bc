// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServlet;
import java.util.EnumSet;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;

/** The whole site. Make one, and add it to the servlet context before the plugin's servlets and filters. */
public final class SandboxSite {

    private final Site site;

    /** A site of the parts. */
    public SandboxSite(SiteParts parts) {
        this.site = new Site(parts);
    }

    /** What puts the plugin's documents into the site's frame. */
    public Decorator decorator() {
        return new Decorator(site.frame());
    }

    /**
     * Adds the login filter for all addresses, and the site's screens and REST. The context must keep sessions. What nothing
     * else answers is answered with the site's "not found" screen, by a servlet at {@code /}.
     */
    public void addTo(ServletContextHandler context) {
        FilterHolder login =
                new FilterHolder(new LoginFilter(site.parts().world().users()));
        context.addFilter(login, "/*", EnumSet.of(DispatcherType.REQUEST));
        PageView view = new PageView(site);
        add(context, new NotFoundServlet(site), "/");
        add(context, new DashboardServlet(site), "", "/dashboard.action");
        add(context, new LoginServlet(site), Addresses.LOGIN, Addresses.LOGOUT);
        add(context, new SwitchServlet(site), Addresses.SWITCH, Addresses.THEME);
        add(context, new DisplayServlet(site, view), "/display/*");
        add(context, new ViewPageServlet(site, view), Addresses.VIEW_PAGE);
        add(context, new HistoryServlet(site, view), Addresses.HISTORY);
        add(context, new EditServlet(site), Addresses.EDIT_PAGE, Addresses.CREATE_PAGE);
        add(context, new TaskServlet(site), Addresses.TASKS);
        add(context, new RemarkServlet(site), Addresses.COMMENT, Addresses.ATTACHMENTS);
        add(context, new PermissionsServlet(site), Addresses.PERMISSIONS);
        add(context, new SpaceLifeServlet(site), Addresses.SPACE_LIFE);
        add(context, new MacroBrowserServlet(site), Addresses.MACROS);
        add(context, new AdminServlet(site), Addresses.ADMIN);
        add(context, new SpaceRestServlet(site, view), "/rest/api/space/*");
        add(context, new ContentRestServlet(site, view), "/rest/api/content/*");
        add(context, new AuditServlet(site), "/rest/sandbox/audit");
        add(context, new FileServlet(site.parts().options().auiFolder()), Addresses.FILES + "/*");
    }

    private static void add(ServletContextHandler context, HttpServlet servlet, String... paths) {
        ServletHolder holder = new ServletHolder(servlet);
        holder.getRegistration().setMultipartConfig(Uploads.config());
        for (String path : paths) {
            context.addServlet(holder, path);
        }
    }
}
