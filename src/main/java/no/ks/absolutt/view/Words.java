// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.view;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import no.ks.absolutt.core.access.Viewer;
import no.ks.absolutt.core.municipality.Standing;
import no.ks.absolutt.core.programme.Phase;
import no.ks.absolutt.core.text.Language;
import no.ks.absolutt.core.text.LocalText;
import no.ks.absolutt.core.text.Message;

/**
 * The plugin's texts in one language, from the same bundles that Confluence reads for the macro browser. The language
 * is the space's or the reader's, which the host's own lookup by locale does not know; hence this class. Immutable.
 */
public final class Words {

    private static final String BASE = "/i18n/absolutt.properties";
    private static final String NORWEGIAN = "/i18n/absolutt_no.properties";
    private static final String NYNORSK = "/i18n/absolutt_nn.properties";
    private static final Map<Language, Words> ALL = new EnumMap<>(Language.class);

    static {
        ALL.put(Language.ENGLISH, new Words(Language.ENGLISH, read(BASE)));
        ALL.put(Language.BOKMAL, new Words(Language.BOKMAL, read(NORWEGIAN)));
        ALL.put(Language.NYNORSK, new Words(Language.NYNORSK, read(NYNORSK)));
    }

    private final Language language;
    private final Locale locale;
    private final Properties texts;
    /** Read once each: a page says the same words for each of its milestones. */
    private final Map<String, Pattern> patterns = new ConcurrentHashMap<>();

    private Words(Language language, Properties texts) {
        this.language = language;
        this.locale = language == Language.ENGLISH ? Locale.UK : Locale.forLanguageTag(language.code() + "-NO");
        this.texts = texts;
    }

    /** The texts in that language. */
    public static Words in(Language language) {
        return ALL.get(language);
    }

    /** The texts for what belongs to no space: in English for a viewer who asks for it, else in bokmål. */
    public static Words forViewer(Viewer viewer) {
        return in(viewer.languageIn(Language.BOKMAL));
    }

    /** The language of these texts. */
    public Language language() {
        return language;
    }

    /** The locale for numbers and dates in these texts. */
    public Locale locale() {
        return locale;
    }

    /**
     * The text with that key, its arguments filled in.
     *
     * @throws IllegalArgumentException when there is no such key: a fault of the plugin
     */
    public String text(String key, Object... arguments) {
        return patterns.computeIfAbsent(key, this::pattern).with(arguments);
    }

    private Pattern pattern(String key) {
        String pattern = texts.getProperty(key);
        if (pattern == null) {
            throw new IllegalArgumentException("No text for the key " + key);
        }
        MessageFormat format = new MessageFormat(pattern, locale);
        return new Pattern(format, format.getFormats().length == 0 ? format.format(new Object[0]) : null);
    }

    /**
     * A text that has been read.
     *
     * @param whole the text where it takes no arguments, else null
     */
    private record Pattern(MessageFormat format, String whole) {

        /** A format is not safe for two threads; a copy costs less than reading the pattern again. */
        String with(Object... arguments) {
            return whole == null ? ((MessageFormat) format.clone()).format(arguments) : whole;
        }
    }

    /** The text with that key, which takes no arguments; nothing when there is no such key. */
    public Optional<String> find(String key) {
        return Optional.ofNullable(texts.getProperty(key)).map(pattern -> text(key));
    }

    /** The text in this language; null for null. */
    public String local(LocalText text) {
        return text == null ? null : text.in(language);
    }

    /** The name of the phase: its theme's title, or the words for the phases that are no theme. */
    public String name(Phase phase) {
        return phase.theme() == null
                ? text("phase." + phase.key())
                : local(phase.theme().title());
    }

    /** How a municipality stands. */
    public String name(Standing standing) {
        return text("standing." + standing);
    }

    /** The message in words. A message among its arguments is put into words too. */
    public String say(Message message) {
        Object[] arguments = message.arguments().stream()
                .map(argument -> argument instanceof Message inner ? say(inner) : argument)
                .toArray();
        return text(message.key(), arguments);
    }

    /** Whether there are words for it; a message that an older version stored may have a key that is gone. */
    public boolean knows(Message message) {
        return texts.containsKey(message.key())
                && message.arguments().stream().allMatch(one -> !(one instanceof Message inner) || knows(inner));
    }

    /** The messages in words, in their order. */
    public List<String> say(List<Message> messages) {
        return messages.stream().map(this::say).toList();
    }

    private static Properties read(String resource) {
        try (InputStream in = Words.class.getResourceAsStream(resource);
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            Properties properties = new Properties();
            properties.load(reader);
            return properties;
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot read " + resource, failure);
        }
    }
}
