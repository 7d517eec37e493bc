// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.runtime.macros;

import com.atlassian.confluence.macro.Macro;
import com.atlassian.plugin.web.Condition;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.ks.absolutt.sandbox.host.SandboxUser;
import no.ks.absolutt.sandbox.runtime.descriptor.LinkCondition;
import no.ks.absolutt.sandbox.runtime.descriptor.MacroModule;
import no.ks.absolutt.sandbox.runtime.descriptor.PluginDescriptor;
import no.ks.absolutt.sandbox.runtime.descriptor.WebItem;
import no.ks.absolutt.sandbox.runtime.descriptor.WebSection;
import no.ks.absolutt.sandbox.runtime.resources.PageResources;
import no.ks.absolutt.sandbox.runtime.services.Person;
import no.ks.absolutt.sandbox.runtime.spring.PluginBeans;
import no.ks.absolutt.sandbox.runtime.words.PluginWords;
import no.ks.absolutt.sandbox.web.MacroDescription;
import no.ks.absolutt.sandbox.web.MacroParameter;
import no.ks.absolutt.sandbox.web.PluginLink;
import no.ks.absolutt.sandbox.web.PluginPages;

/** What the descriptor adds to the host's screens: links, web resources and the macro browser's texts. */
public final class BundlePages implements PluginPages {

    private static final String NOBODYS_LOCALE = "no_NO";

    private final PluginDescriptor descriptor;
    private final BundleMacros macros;
    private final PageResources resources;
    private final PluginWords words;
    private final String contextPath;
    private final Map<LinkCondition, Condition> conditions = new HashMap<>();

    /** Makes the conditions of all links; fails where one cannot be made. */
    public BundlePages(
            PluginDescriptor descriptor,
            PluginBeans beans,
            BundleMacros macros,
            PageResources resources,
            PluginWords words,
            String contextPath) {
        this.descriptor = descriptor;
        this.macros = macros;
        this.resources = resources;
        this.words = words;
        this.contextPath = contextPath;
        descriptor.webItems().forEach(item -> item.conditions().forEach(each -> prepare(each, beans)));
        descriptor.webSections().forEach(section -> section.conditions().forEach(each -> prepare(each, beans)));
    }

    @Override
    public List<PluginLink> headerLinks(SandboxUser user) {
        return links("system.header", user);
    }

    @Override
    public List<PluginLink> adminLinks(SandboxUser user) {
        return links("system.admin", user);
    }

    @Override
    public String drainResourceTags(List<String> contexts) {
        return resources.drainTags(contexts);
    }

    @Override
    public List<MacroDescription> macros(String locale) {
        return descriptor.macros().stream().map(each -> describe(each, locale)).toList();
    }

    private void prepare(LinkCondition condition, PluginBeans beans) {
        Condition made = (Condition) beans.create(condition.className());
        made.init(condition.parameters());
        conditions.put(condition, made);
    }

    private List<PluginLink> links(String location, SandboxUser user) {
        return descriptor.webItems().stream()
                .filter(item -> item.section().startsWith(location))
                .filter(item -> shown(item.conditions(), user))
                .filter(item -> section(item)
                        .filter(each -> !shown(each.conditions(), user))
                        .isEmpty())
                .sorted(Comparator.comparingInt(WebItem::weight))
                .map(item -> link(item, user))
                .toList();
    }

    private PluginLink link(WebItem item, SandboxUser user) {
        String locale = user == null ? NOBODYS_LOCALE : user.locale();
        String heading =
                section(item).map(each -> words.text(locale, each.labelKey())).orElse(null);
        return new PluginLink(heading, words.text(locale, item.labelKey()), contextPath + item.link());
    }

    private Optional<WebSection> section(WebItem item) {
        String key = item.section().substring(item.section().lastIndexOf('/') + 1);
        return descriptor.webSections().stream()
                .filter(each -> each.key().equals(key))
                .findFirst();
    }

    private boolean shown(List<LinkCondition> wanted, SandboxUser user) {
        Map<String, Object> context = new HashMap<>();
        if (user != null) {
            context.put("user", new Person(user));
        }
        return wanted.stream().allMatch(each -> conditions.get(each).shouldDisplay(context) != each.inverted());
    }

    private MacroDescription describe(MacroModule macro, String locale) {
        String key = descriptor.key() + "." + macro.name();
        return new MacroDescription(
                macro.name(),
                words.text(locale, key + ".label"),
                words.text(locale, key + ".desc"),
                macro.icon().isEmpty() ? null : contextPath + macro.icon(),
                macros.macro(macro.name())
                        .map(Macro::getBodyType)
                        .map(Enum::name)
                        .orElse("NONE"),
                macro.parameters().stream()
                        .map(each -> describe(each, key + ".param." + each.name(), locale))
                        .toList(),
                macros.placeholder(macro.name()).map(url -> contextPath + url).orElse(null));
    }

    private MacroParameter describe(MacroModule.Parameter parameter, String key, String locale) {
        return new MacroParameter(
                parameter.name(),
                words.text(locale, key + ".label"),
                words.find(locale, key + ".desc").orElse(""),
                parameter.type(),
                parameter.required(),
                parameter.fallback().isEmpty() ? null : parameter.fallback(),
                parameter.values());
    }
}
