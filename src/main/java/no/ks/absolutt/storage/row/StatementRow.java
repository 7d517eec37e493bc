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

/** What a municipality says in its own words, as it is now. */
@Preload
@Table(StatementRow.TABLE)
public interface StatementRow extends Entity {

    String TABLE = "STATEMENT";
    /** {participation}:{kind}:{theme}. */
    String STATEMENT_KEY = "STATEMENT_KEY";

    String PARTICIPATION_ID = "PARTICIPATION_ID";
    /** StatementKind. */
    String KIND = "KIND";

    String THEME_KEY = "THEME_KEY";
    /** Null when it was cleared. */
    String CONTENT = "CONTENT";

    String REVISION = "REVISION";
    /** Milliseconds since 1970. */
    String CHANGED_AT = "CHANGED_AT";
    /** User key. */
    String CHANGED_BY = "CHANGED_BY";

    @Accessor(STATEMENT_KEY)
    @Unique
    @NotNull
    String getStatementKey();

    @Accessor(PARTICIPATION_ID)
    @Indexed
    int getParticipationId();

    @Accessor(KIND)
    String getKind();

    @Accessor(THEME_KEY)
    String getThemeKey();

    @Accessor(CONTENT)
    @StringLength(StringLength.UNLIMITED)
    String getContent();

    @Mutator(CONTENT)
    void setContent(String value);

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
