// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.view;

import no.ks.absolutt.core.programme.Programme;
import no.ks.absolutt.core.programme.Session;
import no.ks.absolutt.core.programme.Theme;

/** Sessions as people call them. Immutable. */
public final class SessionWords {

    private final Words words;

    /** Sessions in the language of those words. */
    public SessionWords(Words words) {
        this.words = words;
    }

    /** What kind it is, with its number: «Samling 2», «Erfaringssamling», «Fagøkt». */
    public String name(Session session) {
        return words.text("session.name." + session.kind(), session.no() == null ? "" : String.valueOf(session.no()));
    }

    /** Its name, followed by its title where it has one: «Samling 2: Kvalitet og kunnskapsgrunnlag». */
    public String title(Session session) {
        String title = words.local(session.title());
        String name = name(session);
        return title == null || title.equals(name) ? name : words.text("session.titled", name, title);
    }

    /** The title of its theme; null where none is settled. */
    public String theme(Session session, Programme programme) {
        return programme
                .theme(session.theme())
                .map(Theme::title)
                .map(words::local)
                .orElse(null);
    }

    /** How it is held; «ikke avklart» where that is not settled. */
    public String mode(Session session) {
        return words.text("session.mode." + session.venue().mode());
    }
}
