// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.storage.row;

import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A member of a group as she is now: what the latest row of the log says. Never deleted: who is out is marked. */
@Preload
@Table(MemberRow.TABLE)
public interface MemberRow extends Entity {

    String TABLE = "GROUP_MEMBER";
    /** The key of the fact in the log. */
    String MEMBER_KEY = "MEMBER_KEY";

    String PARTICIPATION_ID = "PARTICIPATION_ID";
    /** Group. */
    String GROUP_NAME = "GROUP_NAME";
    /** Of roles.csv; null for a role in the group's own words. */
    String ROLE_CODE = "ROLE_CODE";

    String ROLE_WORDS = "ROLE_WORDS";
    /** RoleKind. */
    String ROLE_KIND = "ROLE_KIND";
    /** User key; null for a role without a name, and always for children and youth. */
    String USER_KEY = "USER_KEY";
    /** Role of the adult who is in touch with a child or young person. */
    String CONTACT_ROLE = "CONTACT_ROLE";
    /** Id of the member whom this one stands in for; 0 for nobody. */
    String DEPUTY_OF = "DEPUTY_OF";

    String REMOVED = "REMOVED";
    /** Milliseconds since 1970. */
    String CONFIRMED_AT = "CONFIRMED_AT";

    String REVISION = "REVISION";
    /** Milliseconds since 1970. */
    String CHANGED_AT = "CHANGED_AT";
    /** User key. */
    String CHANGED_BY = "CHANGED_BY";

    @Accessor(MEMBER_KEY)
    @Unique
    @NotNull
    String getMemberKey();

    @Accessor(PARTICIPATION_ID)
    @Indexed
    int getParticipationId();

    @Accessor(GROUP_NAME)
    String getGroupName();

    @Mutator(GROUP_NAME)
    void setGroupName(String value);

    @Accessor(ROLE_CODE)
    String getRoleCode();

    @Mutator(ROLE_CODE)
    void setRoleCode(String value);

    @Accessor(ROLE_WORDS)
    @StringLength(StringLength.UNLIMITED)
    String getRoleWords();

    @Mutator(ROLE_WORDS)
    void setRoleWords(String value);

    @Accessor(ROLE_KIND)
    String getRoleKind();

    @Mutator(ROLE_KIND)
    void setRoleKind(String value);

    @Accessor(USER_KEY)
    String getUserKey();

    @Mutator(USER_KEY)
    void setUserKey(String value);

    @Accessor(CONTACT_ROLE)
    @StringLength(StringLength.UNLIMITED)
    String getContactRole();

    @Mutator(CONTACT_ROLE)
    void setContactRole(String value);

    @Accessor(DEPUTY_OF)
    int getDeputyOf();

    @Mutator(DEPUTY_OF)
    void setDeputyOf(int value);

    @Accessor(REMOVED)
    boolean isRemoved();

    @Mutator(REMOVED)
    void setRemoved(boolean value);

    @Accessor(CONFIRMED_AT)
    long getConfirmedAt();

    @Mutator(CONFIRMED_AT)
    void setConfirmedAt(long value);

    @Accessor(REVISION)
    int getRevision();

    @Mutator(REVISION)
    void setRevision(int value);

    @Accessor(CHANGED_AT)
    long getChangedAt();

    @Mutator(CHANGED_AT)
    void setChangedAt(long value);

    @Accessor(CHANGED_BY)
    String getChangedBy();

    @Mutator(CHANGED_BY)
    void setChangedBy(String value);
}
