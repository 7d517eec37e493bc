// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.runtime.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Texts from the plugin's property files. Looked up as Confluence does, by the locale's text and from the most specific
 * file to the base: {@code _no_NO}, {@code _no}, none. Safe for use by many threads.
 */
public final class PluginWords {

    private final ClassLoader plugin;
    private final List<String> bundles;
    private final ConcurrentMap<String, Properties> read = new ConcurrentHashMap<>();

    /** Reads from the class loader; base names with dots or slashes. */
    public PluginWords(ClassLoader plugin, List<String> bundles) {
        this.plugin = plugin;
        this.bundles = bundles.stream().map(base -> base.replace('.', '/')).toList();
    }

    /** The text in a language such as {@code no_NO}; the key itself where there is none, as in the product. */
    public String text(String locale, String key) {
        return find(locale, key).orElse(key);
    }

    /** The text in a language; empty where there is none. */
    public Optional<String> find(String locale, String key) {
        String suffix = "_" + locale;
        while (true) {
            for (String bundle : bundles) {
                String text = file(bundle + suffix).getProperty(key);
                if (text != null) {
                    return Optional.of(text);
                }
            }
            if (suffix.isEmpty()) {
                return Optional.empty();
            }
            suffix = suffix.substring(0, suffix.lastIndexOf('_'));
        }
    }

    private Properties file(String name) {
        return read.computeIfAbsent(name, this::load);
    }

    private Properties load(String name) {
        Properties properties = new Properties();
        try (InputStream content = plugin.getResourceAsStream(name + ".properties")) {
            if (content != null) {
                properties.load(content);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
