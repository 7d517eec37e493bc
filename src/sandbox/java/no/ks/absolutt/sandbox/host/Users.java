// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.host;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The fixed directory of made-up people that {@code contract.md} names, each with the user name as password. Only the
 * profile's language and the groups can change; they are kept in the database. Safe for use by many threads.
 */
public final class Users {

    /** Everybody with a licence. */
    public static final String LICENSED = "confluence-users";
    /** The super-group: its members may do everything in every space. */
    public static final String ADMINISTRATORS = "confluence-administrators";
    /** KS's own people. */
    public static final String KS = "ks-absolutt";
    /** Bokmål, the language of every profile until it is changed. */
    public static final String BOKMAL = "no_NO";
    /** English, the other language that the user switcher offers. */
    public static final String ENGLISH = "en_GB";

    private static final String KEY_PREFIX = "2c9a80a28f1d4e6a018f1d4e000000";
    private static final Set<String> GROUPS = Set.of(LICENSED, ADMINISTRATORS, KS);

    private final Sql sql;
    private final Map<String, SandboxUser> byName = new LinkedHashMap<>();
    private final Map<String, String> locales = new ConcurrentHashMap<>();
    private final Map<Membership, Boolean> changedMemberships = new ConcurrentHashMap<>();

    private record Membership(String userKey, String group) {}

    /** Reads what has been changed; the tables must exist. */
    public Users(Database database) {
        this.sql = new Sql(database);
        add("01", "admin", "Anton Administrator (Confluence)", Set.of(LICENSED, ADMINISTRATORS));
        add("02", "ks", "Karin Sentralbord (KS)", Set.of(LICENSED, KS));
        add("03", "kari", "Kari Koordinator", Set.of(LICENSED));
        add("04", "ola", "Ola Deltaker", Set.of(LICENSED));
        add("05", "rita", "Rita Romansvarlig", Set.of(LICENSED));
        add("06", "nils", "Nils Koordinator", Set.of(LICENSED));
        add("07", "ukjent", "Una Ukjent (uten rom)", Set.of(LICENSED));
        add("08", "uten", "Ulf Uten (uten lisens)", Set.of());
        sql.list(
                row -> locales.put(row.getString("user_key"), row.getString("locale")),
                "SELECT user_key, locale FROM sbx_user_locale");
        sql.list(
                row -> changedMemberships.put(
                        new Membership(row.getString("user_key"), row.getString("group_name")),
                        row.getBoolean("member")),
                "SELECT user_key, group_name, member FROM sbx_user_group");
    }

    private void add(String number, String name, String fullName, Set<String> groups) {
        String email = name + "@absolutt.example";
        boolean licensed = groups.contains(LICENSED);
        byName.put(name, new SandboxUser(KEY_PREFIX + number, name, fullName, email, BOKMAL, licensed, groups));
    }

    /** Finds by user name, upper and lower case alike; empty for nobody and for null. */
    public Optional<SandboxUser> byName(String name) {
        return name == null ? Optional.empty() : find(user -> user.name().equalsIgnoreCase(name));
    }

    /** Finds by user key; empty for nobody and for null. */
    public Optional<SandboxUser> byKey(String key) {
        return key == null ? Optional.empty() : find(user -> user.key().equals(key));
    }

    /** Finds by e-mail address, upper and lower case alike; empty for nobody and for null. */
    public Optional<SandboxUser> byEmail(String email) {
        return email == null ? Optional.empty() : find(user -> user.email().equalsIgnoreCase(email));
    }

    /** The user whose name and password these are, if any. */
    public Optional<SandboxUser> authenticate(String name, String password) {
        return byName(name).filter(user -> user.name().equals(password));
    }

    /** All, in the order of the contract. */
    public List<SandboxUser> all() {
        List<SandboxUser> all = new ArrayList<>();
        byName.values().forEach(user -> all.add(asChanged(user)));
        return all;
    }

    /** True for one of the three groups, upper and lower case alike. */
    public boolean groupExists(String group) {
        return group != null && GROUPS.stream().anyMatch(group::equalsIgnoreCase);
    }

    /** The names of all groups. */
    public Collection<String> groups() {
        return GROUPS;
    }

    /** The groups of a user; empty for nobody. */
    public Set<String> groupsOf(String userName) {
        return byName(userName).map(SandboxUser::groups).orElse(Set.of());
    }

    /**
     * Sets the language of the profile.
     *
     * @throws IllegalArgumentException for another language than {@link #BOKMAL} and {@link #ENGLISH}, or an unknown user
     */
    public void setLocale(String userKey, String locale) {
        if (byKey(userKey).isEmpty() || !Set.of(BOKMAL, ENGLISH).contains(locale)) {
            throw new IllegalArgumentException("Unknown user or language: " + userKey + ", " + locale);
        }
        if (sql.change("UPDATE sbx_user_locale SET locale = ? WHERE user_key = ?", locale, userKey) == 0) {
            sql.change("INSERT INTO sbx_user_locale (user_key, locale) VALUES (?, ?)", userKey, locale);
        }
        locales.put(userKey, locale);
    }

    /**
     * Puts the user in the group, or takes her out of it, from now on.
     *
     * @throws IllegalArgumentException for an unknown user or group
     */
    public void setMember(String userKey, String group, boolean member) {
        if (byKey(userKey).isEmpty() || !GROUPS.contains(group)) {
            throw new IllegalArgumentException("Unknown user or group: " + userKey + ", " + group);
        }
        int changed = sql.change(
                "UPDATE sbx_user_group SET member = ? WHERE user_key = ? AND group_name = ?", member, userKey, group);
        if (changed == 0) {
            sql.change(
                    "INSERT INTO sbx_user_group (user_key, group_name, member) VALUES (?, ?, ?)",
                    userKey,
                    group,
                    member);
        }
        changedMemberships.put(new Membership(userKey, group), member);
    }

    private Optional<SandboxUser> find(Predicate<SandboxUser> wanted) {
        return byName.values().stream().filter(wanted).findFirst().map(this::asChanged);
    }

    private SandboxUser asChanged(SandboxUser user) {
        String locale = locales.getOrDefault(user.key(), BOKMAL);
        Set<String> groups = GROUPS.stream()
                .filter(group -> changedMemberships.getOrDefault(
                        new Membership(user.key(), group), user.groups().contains(group)))
                .collect(Collectors.toSet());
        boolean licensed = groups.contains(LICENSED);
        return new SandboxUser(user.key(), user.name(), user.fullName(), user.email(), locale, licensed, groups);
    }
}
