// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.storage.row;

import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** What KS has noted about an entry of the national register. */
@Preload
@Table(RegisterNoteRow.TABLE)
public interface RegisterNoteRow extends Entity {

    String TABLE = "REGISTER_NOTE";
    String MUNICIPALITY_NO = "MUNICIPALITY_NO";
    /** Another name that it is known by. */
    String KNOWN_AS = "KNOWN_AS";

    /** The last day that the number is in use. */
    String VALID_TO = "VALID_TO";

    /** Number that it continues as. */
    String CONTINUES_AS = "CONTINUES_AS";

    String REVISION = "REVISION";

    @Accessor(MUNICIPALITY_NO)
    @Unique
    @NotNull
    String getMunicipalityNo();

    @Accessor(KNOWN_AS)
    String getKnownAs();

    @Mutator(KNOWN_AS)
    void setKnownAs(String value);

    @Accessor(VALID_TO)
    String getValidTo();

    @Mutator(VALID_TO)
    void setValidTo(String value);

    @Accessor(CONTINUES_AS)
    String getContinuesAs();

    @Mutator(CONTINUES_AS)
    void setContinuesAs(String value);

    @Accessor(REVISION)
    int getRevision();

    @Mutator(REVISION)
    void setRevision(int value);
}
