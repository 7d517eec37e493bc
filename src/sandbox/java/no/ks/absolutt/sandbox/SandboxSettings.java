// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;

/**
 * The sandbox's settings, from properties whose names begin with {@code sandbox.}; an empty value counts as none.
 * Their meanings stand in CONTRIBUTING.md.
 */
public final class SandboxSettings {

    /** The day of the demo data. */
    public static final LocalDate DEMO_DAY = LocalDate.of(2021, 4, 12);

    private final Map<String, String> values;

    private SandboxSettings(Map<String, String> values) {
        this.values = new TreeMap<>(values);
        this.values.values().removeIf(String::isBlank);
    }

    /** From the Java process's own properties. */
    public static SandboxSettings ofThisProcess() {
        Map<String, String> values = new TreeMap<>();
        Properties properties = System.getProperties();
        properties.stringPropertyNames().stream()
                .filter(name -> name.startsWith("sandbox."))
                .forEach(name -> values.put(name, properties.getProperty(name)));
        return new SandboxSettings(values);
    }

    /** The same settings but for one; the name without {@code sandbox.} in front. */
    public SandboxSettings with(String name, Object value) {
        Map<String, String> changed = new TreeMap<>(values);
        changed.put("sandbox." + name, value.toString());
        return new SandboxSettings(changed);
    }

    /** The packaged plugin. */
    public Path jar() {
        return Path.of(required("jar"));
    }

    /** Where to listen; 0 takes any free port. */
    public int port() {
        return Integer.parseInt(get("port", "1990"));
    }

    /** Where data is kept between runs. */
    public Path home() {
        return Path.of(get("home", "target/sandbox-home"));
    }

    /** Where AUI is fetched to. */
    public Path web() {
        return Path.of(get("web", "target/sandbox-web"));
    }

    /** Whether AUI is wanted; without it the sandbox's own style sheet does. */
    public boolean aui() {
        return Boolean.parseBoolean(get("aui", "true"));
    }

    /** PostgreSQL's JDBC address; empty for H2 in a file. */
    public String jdbcUrl() {
        return get("jdbc.url", "");
    }

    /** The database's user. */
    public String jdbcUser() {
        return get("jdbc.user", "");
    }

    /** The database's password. */
    public String jdbcPassword() {
        return get("jdbc.password", "");
    }

    /** Whether there is demo data. */
    public boolean demo() {
        return Boolean.parseBoolean(get("demo", "true"));
    }

    /** Whether the site is read-only. */
    public boolean readOnly() {
        return Boolean.parseBoolean(get("readOnly", "false"));
    }

    /** A new clock on the wanted day: that of the demo data, where there is such data and no other day is asked for. */
    public SandboxClock clock() {
        String day = get("today", demo() ? DEMO_DAY.toString() : "");
        return day.isEmpty() ? SandboxClock.real() : SandboxClock.on(LocalDate.parse(day));
    }

    /** How often the plugin looks for jobs that were broken off. For tests; the plugin's own is a minute. */
    public Duration jobInterval() {
        return Duration.ofMillis(Long.parseLong(get("jobInterval", "60000")));
    }

    /** Names of what is withheld, as they were given. */
    public Set<String> without() {
        Set<String> names = new LinkedHashSet<>();
        Arrays.stream(get("without", "").split(",")).map(String::trim).forEach(names::add);
        names.remove("");
        return names;
    }

    private String get(String name, String otherwise) {
        return values.getOrDefault("sandbox." + name, otherwise);
    }

    private String required(String name) {
        String value = get(name, "");
        if (value.isEmpty()) {
            throw new IllegalArgumentException("Set sandbox." + name);
        }
        return value;
    }
}
